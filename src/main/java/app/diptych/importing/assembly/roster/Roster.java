package app.diptych.importing.assembly.roster;

import app.diptych.importing.call.Persons;
import app.diptych.importing.layout.SpeakerShape;
import app.diptych.importing.text.HanName;
import app.diptych.importing.text.Writing;
import app.diptych.model.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The persons of a call as its lists of participants name them. */
public final class Roster {
    private static final int LARGEST_FAMILY = 40;
    private static final int LONGEST_ADDRESS = 8;

    private final List<Person> persons;
    private final Map<String, String> initials;
    private final Map<String, Person> byName = new HashMap<>();
    private final Map<String, List<Person>> byFamily = new HashMap<>();

    Roster(List<Person> listed, Map<String, String> initials) {
        this.initials = Map.copyOf(initials);
        persons = new ArrayList<>(listed);
        for (Person person : listed) {
            byName.merge(Persons.key(person.name()), person, Roster::fuller);
        }
        byName.values()
                .forEach(person -> byFamily.computeIfAbsent(Persons.family(person.name()), family -> new ArrayList<>())
                        .add(person));
    }

    /** Of two entries of one person, the one that says more. */
    private static Person fuller(Person one, Person other) {
        return one.affiliated() == null ? other : one;
    }

    /** Whether nobody is listed. */
    public boolean isEmpty() {
        return persons.isEmpty();
    }

    /** The name that a list gives letters for; the text itself where it gives none. */
    public String spelled(String text) {
        return initials.getOrDefault(text, text);
    }

    /** Whether a text is a listed name, in its very words but for case and points. */
    public boolean has(String name) {
        return byName.containsKey(Persons.key(name));
    }

    /** The listed person that a name means: of that name, or the only one who can have it; else null. */
    public @Nullable Person find(String name) {
        Person exact = byName.get(Persons.key(name));
        if (exact != null) {
            return exact;
        }
        List<Person> family = byFamily.getOrDefault(Persons.family(name), List.of());
        List<Person> alike = family.stream()
                .limit(LARGEST_FAMILY)
                .filter(person -> Persons.same(person.name(), name))
                .toList();
        return alike.size() == 1 ? alike.getFirst() : null;
    }

    /** The only person whom a family name with a position means, as "林董事長"; else null. */
    public @Nullable Person addressed(String text) {
        if (Writing.han(text) < 3 || text.length() > LONGEST_ADDRESS || !SpeakerShape.isRole(text)) {
            return null;
        }
        List<Person> called = byName.values().stream()
                .filter(person -> HanName.is(person.name()) && text.startsWith(HanName.family(person.name())))
                .toList();
        return called.size() == 1 ? called.getFirst() : null;
    }

    /** The only person of a title, which some pages print where the name should be; else null. */
    public @Nullable Person holding(String title) {
        List<Person> holders = byName.values().stream()
                .filter(person -> title.equalsIgnoreCase(person.affiliation().title()))
                .toList();
        return holders.size() == 1 && holders.getFirst().role() == Role.EXECUTIVE ? holders.getFirst() : null;
    }

    /** The listed names. */
    public List<String> names() {
        return byName.values().stream().map(Person::name).toList();
    }

    /** Collects the entries of one list. */
    static final class Entries {
        private final List<Person> persons = new ArrayList<>();
        /** What names a person afterwards. */
        private final Map<String, String> initials = new HashMap<>();

        private final @Nullable Role role;
        private @Nullable String pending;
        /** Whether the name that waits had a bullet, so that a line without one goes on with it. */
        private boolean pendingMarked;

        /** @param role of those in the list, or null where both are in it */
        Entries(@Nullable Role role) {
            this.role = role;
        }

        /** Takes a line: a name, what stands behind a name, or both. */
        void take(String line) {
            String letters = Entry.initials(line);
            Entry entry = Entry.listed(line);
            String name = pending;
            boolean behind =
                    entry != null && name != null && (entry.isLikeAffiliation() || (pendingMarked && !entry.marked()));
            if (entry != null && !behind) {
                close(null);
                if (entry.affiliation() == null) {
                    pending = entry.name();
                    pendingMarked = entry.marked();
                } else {
                    add(entry.name(), entry.affiliation());
                }
                if (letters != null) {
                    initials.put(letters, entry.name());
                }
            } else if (name != null) {
                close(line);
            } else if (!persons.isEmpty() && Affiliation.isHouse(line)) {
                // a house's name that went over the end of its line
                Person last = persons.removeLast();
                add(last.name(), last.affiliated() == null ? line : last.affiliated() + " " + line);
            }
        }

        private void close(@Nullable String affiliation) {
            String name = pending;
            pending = null;
            if (name != null) {
                add(name, affiliation);
            }
        }

        private void add(String name, @Nullable String affiliated) {
            Affiliation affiliation = affiliated == null ? Affiliation.NONE : Affiliation.of(affiliated, role);
            Role told = role != null ? role : affiliation.isAnalyst() ? Role.ANALYST : null;
            if (told == Role.EXECUTIVE) {
                affiliation = affiliation.inside();
            }
            persons.add(new Person(name, affiliation, affiliated, told));
        }

        Map<String, String> initials() {
            return initials;
        }

        List<Person> persons() {
            close(null);
            return persons;
        }
    }
}
