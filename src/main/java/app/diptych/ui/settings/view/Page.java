package app.diptych.ui.settings.view;

import java.util.List;

/**
 * Options that belong together.
 *
 * @param id of its line in the list of pages
 * @param title what it is called
 * @param options from the top
 * @param reset sets them back to how they came
 */
record Page(String id, String title, List<Option> options, Runnable reset) {
    Page {
        options = List.copyOf(options);
    }
}
