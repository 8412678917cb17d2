// Style sheets imported for their effect alone have no types of their own.
declare module '*.css';
