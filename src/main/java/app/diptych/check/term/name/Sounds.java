package app.diptych.check.term.name;

import app.diptych.model.folding.Characters;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The characters by which foreign names are spelt in Chinese, with the sound that each begins with; usage in Taiwan, Hong
 * Kong and on the mainland.
 */
final class Sounds {
    /** Sound, as in pinyin ("a" for all that begin with a vowel), and its characters. */
    private static final Map<String, String> CHARACTERS = Map.ofEntries(
            Map.entry("a", "阿埃艾爱安昂奥厄恩尔欧"),
            Map.entry("b", "巴白拜班邦鲍贝本比彼毕宾波伯博勃布"),
            Map.entry("ch", "查"),
            Map.entry("d", "达戴丹道德登邓迪蒂丁杜顿"),
            Map.entry("f", "法范菲费芬弗福夫"),
            Map.entry("g", "盖甘冈戈哥格葛古圭"),
            Map.entry("h", "哈汉豪赫亨胡霍"),
            Map.entry("j", "基吉贾杰"),
            Map.entry("k", "卡凯坎考科柯克肯库奎"),
            Map.entry("l", "拉莱赖兰朗劳勒雷里利莉林琳龙隆卢鲁伦罗洛"),
            Map.entry("m", "马玛麦迈曼芒梅蒙米莫默姆穆"),
            Map.entry("n", "尼宁纽努诺"),
            Map.entry("p", "帕派潘庞佩彭皮珀蒲普"),
            Map.entry("q", "齐奇恰乔琼丘"),
            Map.entry("r", "瑞若"),
            Map.entry("s", "萨塞森莎斯苏索"),
            Map.entry("sh", "珊绍舍史士施舒"),
            Map.entry("t", "塔泰坦汤唐特藤廷图托"),
            Map.entry("w", "瓦旺威韦维魏温翁沃乌吴武"),
            Map.entry("x", "西希锡夏肖谢欣辛休"),
            Map.entry("y", "雅亚扬耶伊"),
            Map.entry("z", "泽兹祖佐"),
            Map.entry("zh", "詹珍朱"));

    /** First letter of a name, and the sounds it may be spelt by; a letter that is not here stands for itself. */
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('a', "a y"),
            Map.entry('e', "a y"),
            Map.entry('i', "a y"),
            Map.entry('o', "a w"),
            Map.entry('u', "a y w"),
            Map.entry('c', "k s q x ch"),
            Map.entry('g', "g j k q"),
            Map.entry('h', "h x"),
            Map.entry('j', "j q y zh h"),
            Map.entry('k', "k j n"),
            Map.entry('p', "p f"),
            Map.entry('q', "k"),
            Map.entry('r', "l r"),
            Map.entry('s', "s sh x"),
            Map.entry('t', "t sh"),
            Map.entry('v', "w f"),
            Map.entry('w', "w h l"),
            Map.entry('x', "x s z"),
            Map.entry('z', "z s j"));

    private final Map<Character, String> sounds = new HashMap<>();
    private final BitSet known = new BitSet();
    private final Characters characters;

    Sounds(Characters characters) {
        this.characters = characters;
        CHARACTERS.forEach((sound, all) -> all.chars().forEach(c -> sounds.put((char) c, sound)));
        // Both scripts, so that a text is looked at without folding it.
        for (char c = '\u4e00'; c < '\u9fff'; c++) {
            known.set(c, sounds.containsKey(characters.fold(c)));
        }
    }

    /** Whether a character spells a sound. */
    boolean has(char c) {
        return known.get(c);
    }

    /** Whether a spelling may begin a name: 柯 as K in Kelso. */
    boolean mayBegin(String spelling, String name) {
        String sound = sounds.get(characters.fold(spelling.charAt(0)));
        String letter = name.substring(0, 1).toLowerCase(Locale.ROOT);
        String allowed = LETTERS.getOrDefault(letter.charAt(0), letter);
        return sound != null && (" " + allowed + " ").contains(" " + sound + " ");
    }

    /** Whether two spellings have the same sounds one by one: 馬洛克 and 麥洛克. */
    boolean areAlike(String one, String other) {
        for (int i = 0; i < one.length(); i++) {
            String sound = sounds.get(characters.fold(one.charAt(i)));
            if (sound == null || !sound.equals(sounds.get(characters.fold(other.charAt(i))))) {
                return false;
            }
        }
        return true;
    }

    /** Whether two spellings of one length differ in nothing but the script. */
    boolean areOneSpelling(String one, String other) {
        for (int i = 0; i < one.length(); i++) {
            if (characters.fold(one.charAt(i)) != characters.fold(other.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
