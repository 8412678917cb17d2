package org.ogptoolbox.actions;

/** Whether contributions to a collective action are invited. Labels are {@code actionStatus.<NAME>}. */
public enum ActionStatus {
    PLANNED,
    OPEN,
    CLOSED
}
