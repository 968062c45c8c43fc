package app.diptych.importing.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Jazzer's targets, one for each importer. In the tests they read their seeds and what was found before, and no more;
 * {@code packaging/dev fuzz} lets Jazzer change these for as long as it is told, and puts what it finds into
 * {@code target/fuzz}. Moved by hand to {@code ImportersFuzzTestInputs/METHOD} among the test's resources, a finding is read by
 * the tests from then on. Jazzer loads its agent and native library for these as well; only the one for Linux on x86-64 was
 * tried, so that elsewhere they are skipped. {@link BrokenFilesTest} breaks files everywhere.
 */
@EnabledOnOs(
        value = OS.LINUX,
        architectures = "amd64",
        disabledReason = "Jazzer's native library was tried on Linux x86-64 alone; see docs/decisions/0013-jazzer.md")
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ImportersFuzzTest {
    @MethodSource
    @FuzzTest
    void text(byte[] input) {
        Bounds.hold(FuzzTarget.TEXT, input);
    }

    static Stream<Arguments> text() {
        return FuzzSeeds.of(FuzzTarget.TEXT);
    }

    @MethodSource
    @FuzzTest
    void english(byte[] input) {
        Bounds.hold(FuzzTarget.ENGLISH, input);
    }

    static Stream<Arguments> english() {
        return FuzzSeeds.of(FuzzTarget.ENGLISH);
    }

    @MethodSource
    @FuzzTest
    void html(byte[] input) {
        Bounds.hold(FuzzTarget.HTML, input);
    }

    static Stream<Arguments> html() {
        return FuzzSeeds.of(FuzzTarget.HTML);
    }

    @MethodSource
    @FuzzTest
    void json(byte[] input) {
        Bounds.hold(FuzzTarget.JSON, input);
    }

    static Stream<Arguments> json() {
        return FuzzSeeds.of(FuzzTarget.JSON);
    }

    @MethodSource
    @FuzzTest
    void pdf(byte[] input) {
        Bounds.hold(FuzzTarget.PDF, input);
    }

    static Stream<Arguments> pdf() {
        return FuzzSeeds.of(FuzzTarget.PDF);
    }

    @MethodSource
    @FuzzTest
    void docx(byte[] input) {
        Bounds.hold(FuzzTarget.DOCX, input);
    }

    static Stream<Arguments> docx() {
        return FuzzSeeds.of(FuzzTarget.DOCX);
    }

    @MethodSource
    @FuzzTest
    void captions(byte[] input) {
        Bounds.hold(FuzzTarget.CAPTIONS, input);
    }

    static Stream<Arguments> captions() {
        return FuzzSeeds.of(FuzzTarget.CAPTIONS);
    }

    @MethodSource
    @FuzzTest
    void tmx(byte[] input) {
        Bounds.hold(FuzzTarget.TMX, input);
    }

    static Stream<Arguments> tmx() {
        return FuzzSeeds.of(FuzzTarget.TMX);
    }

    @MethodSource
    @FuzzTest
    void xliff(byte[] input) {
        Bounds.hold(FuzzTarget.XLIFF, input);
    }

    static Stream<Arguments> xliff() {
        return FuzzSeeds.of(FuzzTarget.XLIFF);
    }

    @MethodSource
    @FuzzTest
    void table(byte[] input) {
        Bounds.hold(FuzzTarget.TABLE, input);
    }

    static Stream<Arguments> table() {
        return FuzzSeeds.of(FuzzTarget.TABLE);
    }

    @MethodSource
    @FuzzTest
    void xlsx(byte[] input) {
        Bounds.hold(FuzzTarget.XLSX, input);
    }

    static Stream<Arguments> xlsx() {
        return FuzzSeeds.of(FuzzTarget.XLSX);
    }

    @MethodSource
    @FuzzTest
    void bilingualDocx(byte[] input) {
        Bounds.hold(FuzzTarget.BILINGUAL_DOCX, input);
    }

    static Stream<Arguments> bilingualDocx() {
        return FuzzSeeds.of(FuzzTarget.BILINGUAL_DOCX);
    }

    @MethodSource
    @FuzzTest
    void document(byte[] input) {
        Bounds.hold(FuzzTarget.DOCUMENT, input);
    }

    static Stream<Arguments> document() {
        return FuzzSeeds.of(FuzzTarget.DOCUMENT);
    }
}
