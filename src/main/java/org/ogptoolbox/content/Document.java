package org.ogptoolbox.content;

/** A content as a revision stores it. */
record Document(Kind kind, String json, String title) {

    Document {
        title = title.length() <= 500 ? title : title.substring(0, 500);
    }
}
