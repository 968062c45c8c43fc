package app.diptych.ui.shell.dialog;

import app.diptych.importing.Problem;
import app.diptych.importing.UnreadableException;
import app.diptych.ui.support.Texts;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * What went wrong, for people.
 *
 * @param sentence what was expected and what was found
 * @param advice what to do
 */
public record Problems(String sentence, String advice) {
    /** More than any sentence names. */
    private static final int ARGUMENTS = 3;

    /** Punctuation of full width, which brings its own space. */
    private static final String WIDE = "\u3001-\u3011\uff01-\uff5e";

    private static final Pattern BETWEEN_HAN =
            Pattern.compile("(?<=[" + WIDE + "]) |(?<=\\p{IsHan}) (?=[\\p{IsHan}" + WIDE + "])");

    /** The words for why a call could not be opened. */
    public static Problems of(Throwable cause, Texts texts) {
        if (cause instanceof UnreadableException unreadable) {
            return of(unreadable, texts);
        }
        String message = cause.getMessage();
        return new Problems(
                texts.get(
                        "problem.unexpected", message == null ? cause.getClass().getSimpleName() : message),
                texts.get("problem.unexpected.advice"));
    }

    private static Problems of(UnreadableException cause, Texts texts) {
        ImporterWords words = new ImporterWords(texts.locale());
        Object[] arguments =
                Arrays.copyOf(cause.arguments().stream().map(words::of).toArray(), ARGUMENTS);
        // A sentence must never show a raw {1}, whatever the importer forgot to name.
        Arrays.setAll(arguments, i -> arguments[i] == null ? "?" : arguments[i]);
        return new Problems(
                closed(texts.get(sentence(cause.problem()), arguments)),
                closed(texts.get(
                        words.isFolder(cause) ? "problem.folder.advice" : advice(cause.problem()), arguments)));
    }

    /** What is filled in may be Latin, which has a space around it in Chinese, or Chinese, which has none. */
    private static String closed(String sentence) {
        return BETWEEN_HAN.matcher(sentence).replaceAll("");
    }

    /** Both as one text, as it is written in the language. */
    public String whole() {
        return closed(sentence + " " + advice);
    }

    private static String sentence(Problem problem) {
        return switch (problem) {
            case NOT_READABLE -> "problem.NOT_READABLE";
            case EMPTY -> "problem.EMPTY";
            case NOT_TEXT -> "problem.NOT_TEXT";
            case TOO_LARGE -> "problem.TOO_LARGE";
            case ENCODING -> "problem.ENCODING";
            case ONE_LINE -> "problem.ONE_LINE";
            case NO_TRANSCRIPT -> "problem.NO_TRANSCRIPT";
            case NOT_BILINGUAL -> "problem.NOT_BILINGUAL";
            case WRONG_LANGUAGE -> "problem.WRONG_LANGUAGE";
            case DAMAGED -> "problem.DAMAGED";
            case NO_TEXT -> "problem.NO_TEXT";
            case PROTECTED -> "problem.PROTECTED";
            case TOO_MUCH -> "problem.TOO_MUCH";
            case BROKEN_DOCUMENT -> "problem.BROKEN_DOCUMENT";
            case NOT_A_DOCUMENT -> "problem.NOT_A_DOCUMENT";
            case NEWER_FORMAT -> "problem.NEWER_FORMAT";
        };
    }

    private static String advice(Problem problem) {
        return switch (problem) {
            case NOT_READABLE -> "problem.NOT_READABLE.advice";
            case EMPTY -> "problem.EMPTY.advice";
            case NOT_TEXT -> "problem.NOT_TEXT.advice";
            case TOO_LARGE -> "problem.TOO_LARGE.advice";
            case ENCODING -> "problem.ENCODING.advice";
            case ONE_LINE -> "problem.ONE_LINE.advice";
            case NO_TRANSCRIPT -> "problem.NO_TRANSCRIPT.advice";
            case NOT_BILINGUAL -> "problem.NOT_BILINGUAL.advice";
            case WRONG_LANGUAGE -> "problem.WRONG_LANGUAGE.advice";
            case DAMAGED -> "problem.DAMAGED.advice";
            case NO_TEXT -> "problem.NO_TEXT.advice";
            case PROTECTED -> "problem.PROTECTED.advice";
            case TOO_MUCH -> "problem.TOO_MUCH.advice";
            case BROKEN_DOCUMENT -> "problem.BROKEN_DOCUMENT.advice";
            case NOT_A_DOCUMENT -> "problem.NOT_A_DOCUMENT.advice";
            case NEWER_FORMAT -> "problem.NEWER_FORMAT.advice";
        };
    }
}
