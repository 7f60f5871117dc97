package thongquan.server.portal.lodging;

import java.util.List;

/**
 * Fields that belong together.
 *
 * @param title key of its heading in the texts; empty: none
 * @param number counts the members of a list from 1; 0: it is no list
 */
public record FormSection(String title, int number, List<FormField> fields) {

    public FormSection {
        fields = List.copyOf(fields);
    }
}
