package app.diptych.importing.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Doug Brandt      | Douglas Till Brandt | true
                    Bob Anders       | Robert Q. Anders    | true
                    J. Lee           | Jane Lee            | true
                    Mr. Lee          | Jane Lee            | true
                    José Núñez       | Jose Nunez          | true
                    Tom Vik Jr.      | Thomas Vik          | true
                    John Lee         | Jane Lee            | false
                    Ann Lee          | Ann Moss            | false
                    Mark Brandt      | Douglas Brandt      | false
                    """)
    void twoNamesAreMostLikelyOnePersons(String one, String other, boolean likely) {
        assertThat(Persons.likely(one, other)).isEqualTo(likely);
        assertThat(Persons.likely(other, one)).isEqualTo(likely);
    }
}
