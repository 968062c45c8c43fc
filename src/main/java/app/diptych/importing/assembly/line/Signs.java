package app.diptych.importing.assembly.line;

import app.diptych.importing.layout.SpeakerShape;
import app.diptych.importing.manuscript.Item;
import app.diptych.importing.text.HanName;
import app.diptych.importing.text.Writing;
import app.diptych.model.folding.ChineseScript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts into one form what publishers print between a name, a title and a house: "[Jane Doe - Title] …", "Title · House",
 * "Jane Doe; Title; House", "Q1 (House, Jane Doe): …". Only what comes several times is a form.
 */
final class Signs {
    private static final int SEVERAL = 3;
    private static final int QUESTIONS = 2;
    private static final int WORDS = 6;
    private static final int LONGEST = 160;

    /** "【王小明-董事長】…", "[Jane Doe, Title] …". */
    private static final Pattern FRAMED = Pattern.compile(
            "^[\\[【〔「]\\s*+([^\\s\\[\\]【】〔〕「」,，、;；|｜/／()（）][^\\[\\]【】〔〕「」,，、;；|｜/／()（）]{1,39}?)(?:\\s*+(?:(?<=\\p{IsHan})-|[–—－|｜/／]|[,，、;；]|[(（])|\\s-\\s)\\s*+([^\\s\\[\\]【】〔〕「」][^\\[\\]【】〔〕「」]{1,79}?)[)）]?\\s*+[\\]】〕」]\\s*+[:：]?\\s*+(?=\\S)");
    /** "Title · House", in a line of its own. */
    private static final Pattern DOTTED = Pattern.compile("^([^·•]{2,80}?) [·•] ([^·•]{2,80})$");
    /** "Jane Doe; Title; House". */
    private static final Pattern SEMICOLONS =
            Pattern.compile("^([^;；]{2,60}?)\\s*[;；]\\s*([^;；]{2,100}?)\\s*[;；]\\s*([^;；]{2,80}?)$");
    /** "Q1（海登證券 李安）：…". */
    private static final Pattern ASKED =
            Pattern.compile("^([QA問问答])\\d{0,3}\\s*([(（\\[【])([^()（）\\[\\]【】]{2,60})([)）\\]】])\\s*+[:：]\\s*+(?=\\S)");

    /** "1、…？", "（二）…？". */
    private static final Pattern QUESTION = Pattern.compile(
            "^[(（]?(\\d{1,3}|[一二三四五六七八九十]{1,3})[)）、.．]\\s*+(?!(?:Q|A|[问問答提])\\S{0,3}[:：])(.*[？?][”」』\")）]?)$");

    private static final String SIMPLIFIED = "zh-Hans";

    private Signs() {}

    static List<Item> plain(List<Item> items) {
        return counted(asked(semicolons(dotted(framed(items)))));
    }

    /** A frame of name and title before what is said becomes a name with its title in brackets, before a colon. */
    private static List<Item> framed(List<Item> items) {
        Set<String> names = new HashSet<>();
        int found = 0;
        for (Item item : items) {
            Matcher frame = FRAMED.matcher(item.text());
            if (isFramed(frame)) {
                names.add(frame.group(1));
                found++;
            }
        }
        return found < SEVERAL || names.size() == found
                ? items
                : Marks.each(items, text -> {
                    Matcher frame = FRAMED.matcher(text);
                    return isFramed(frame) && names.contains(frame.group(1))
                            ? frame.group(1) + " (" + frame.group(2) + "): " + text.substring(frame.end())
                            : text;
                });
    }

    /** A name, and behind it no remark on what is heard: a title may have the words of one. */
    private static boolean isFramed(Matcher frame) {
        return frame.lookingAt()
                && isName(frame.group(1))
                && (SpeakerShape.isRole(frame.group(2)) || !Marks.isDirection(frame.group(2)));
    }

    private static List<Item> dotted(List<Item> items) {
        long found = items.stream().filter(item -> isDotted(item.text())).count();
        return found < SEVERAL
                ? items
                : Marks.each(
                        items, text -> isDotted(text) ? DOTTED.matcher(text).replaceFirst("$2 - $1") : text);
    }

    /** A position and a house; a name before the point stays. */
    private static boolean isDotted(String text) {
        Matcher dotted = DOTTED.matcher(text.length() > LONGEST ? "" : text);
        return dotted.matches() && SpeakerShape.isRole(dotted.group(1)) && !Speech.is(text);
    }

    private static List<Item> semicolons(List<Item> items) {
        long found = items.stream().filter(item -> isListed(item.text())).count();
        return found < SEVERAL
                ? items
                : Marks.each(
                        items, text -> isListed(text) ? SEMICOLONS.matcher(text).replaceFirst("$1 - $3 - $2") : text);
    }

    private static boolean isListed(String text) {
        Matcher listed = SEMICOLONS.matcher(text.length() > LONGEST ? "" : text);
        return listed.matches()
                && isName(listed.group(1))
                && SpeakerShape.isRole(listed.group(2))
                && !Speech.endsSentence(text);
    }

    /** Who asks and what is asked, in one line: they become two, as others print them. */
    private static List<Item> asked(List<Item> items) {
        long found = items.stream()
                .filter(item -> ASKED.matcher(item.text()).lookingAt())
                .count();
        if (found < QUESTIONS) {
            return items;
        }
        List<Item> parted = new ArrayList<>();
        for (Item item : items) {
            Matcher asked = ASKED.matcher(item.text());
            if (item instanceof Item.Paragraph paragraph && asked.lookingAt()) {
                String head = asked.group(1) + asked.group(2) + asked.group(3) + asked.group(4);
                parted.add(new Item.Paragraph(head, paragraph.emphasised(), paragraph.place()));
                parted.add(new Item.Paragraph(item.text().substring(asked.end()), false, paragraph.place()));
            } else {
                parted.add(item);
            }
        }
        return parted;
    }

    /** Questions that have a number alone, before answers that are marked, are marked too. */
    private static List<Item> counted(List<Item> items) {
        List<Item> marked = new ArrayList<>(items);
        boolean simplified =
                ChineseScript.of(items.stream().map(Item::text).toList()).equals(SIMPLIFIED);
        int found = 0;
        for (int i = 0; i + 1 < items.size(); i++) {
            Matcher question = QUESTION.matcher(items.get(i).text());
            Letter answer =
                    question.matches() ? Letter.of(items.get(i + 1).text()).orElse(null) : null;
            if (answer != null && !answer.asks() && items.get(i) instanceof Item.Paragraph asked) {
                String mark = Writing.han(answer.mark()) == 0 ? "Q" : simplified ? "问" : "問";
                marked.set(
                        i,
                        new Item.Paragraph(
                                mark + question.group(1) + "：" + question.group(2), asked.emphasised(), asked.place()));
                found++;
            }
        }
        return found < QUESTIONS ? items : marked;
    }

    private static boolean isName(String text) {
        return (SpeakerShape.isOperator(text) || SpeakerShape.isName(text, WORDS) || HanName.is(text))
                && !Marks.isDirection(text);
    }
}
