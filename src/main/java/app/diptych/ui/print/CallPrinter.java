package app.diptych.ui.print;

import java.util.List;
import javafx.print.PageLayout;
import javafx.print.PageRange;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Window;

/** Sends pages to a printer that the person chooses. On the FX thread. */
public final class CallPrinter {
    /** What became of it. */
    public enum Outcome {
        /** Sent to the printer. */
        PRINTED,
        /** The person changed their mind. */
        CANCELLED,
        /** There is no printer on this machine. */
        NO_PRINTER,
        /** The printer did not take it. */
        FAILED
    }

    private CallPrinter() {}

    /**
     * Asks for a printer and its paper, and prints.
     *
     * @param owner over which the system's dialog stands
     * @param name of the job in the printer's queue
     */
    public static Outcome print(Window owner, String name, Pages pages) {
        if (Printer.getAllPrinters().isEmpty()) {
            return Outcome.NO_PRINTER;
        }
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            return Outcome.NO_PRINTER;
        }
        job.getJobSettings().setJobName(name);
        if (!job.showPrintDialog(owner)) {
            job.cancelJob();
            return Outcome.CANCELLED;
        }
        PageLayout layout = job.getJobSettings().getPageLayout();
        List<Pane> all = pages.on(new Sheet(layout.getPrintableWidth(), layout.getPrintableHeight()));
        boolean sent = true;
        for (int i = 0; i < all.size() && sent; i++) {
            sent = !isWanted(job.getJobSettings().getPageRanges(), i + 1) || job.printPage(layout, laidOut(all.get(i)));
        }
        return sent && job.endJob() ? Outcome.PRINTED : Outcome.FAILED;
    }

    private static boolean isWanted(PageRange[] ranges, int page) {
        if (ranges == null || ranges.length == 0) {
            return true;
        }
        for (PageRange range : ranges) {
            if (page >= range.getStartPage() && page <= range.getEndPage()) {
                return true;
            }
        }
        return false;
    }

    /** A page needs a scene to have its styles; the scene needs no window. */
    private static Node laidOut(Pane page) {
        Scene scene = new Scene(page, page.getPrefWidth(), page.getPrefHeight());
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return page;
    }
}
