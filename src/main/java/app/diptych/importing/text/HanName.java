package app.diptych.importing.text;

import java.util.regex.Pattern;

/** What a person's name in Han characters looks like. Foreign names have a point between their parts, printed in many ways. */
public final class HanName {
    /** The points that stand between the parts of a foreign name. */
    public static final String POINTS = "·‧・•．";

    /** A part of a foreign name, which may be double. */
    private static final String PART = "\\p{IsHan}+(?:[-‐–]\\p{IsHan}+)?";

    /** Two to four characters, or parts with a point between them, where some leave initials as they are. */
    private static final Pattern FORM = Pattern.compile("\\p{IsHan}{2,4}|(?=.{3,18}$)" + PART + "(?:[" + POINTS
            + "](?:[A-Z](?:\\.?[" + POINTS + "]|\\.)){0,2}" + PART + "){1,3}");

    /** How somebody is addressed, behind the name. */
    private static final Pattern ADDRESS = Pattern.compile("(?<=\\p{IsHan}{2})(?:先生|女士|小姐|博士|教授)$");

    /** Family names that nine in ten have, in either script; a word that begins otherwise is more often none. */
    private static final String FAMILIES = "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭萧田董潘袁蔡蒋蔣余余于"
            + "杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付傅方邹鄒熊白孟秦邱侯江尹薛闫阎閻段雷龙龍黎史陶贺賀毛郝顾顧龚龔"
            + "邵万萬覃武钱錢戴严嚴莫孔向常汤湯温溫康施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁尚符"
            + "舒阮柯纪紀梅童凌毕畢单季裴霍涂成苗谷盛曲翁冉骆駱蓝藍路游辛靳管柴蒙鲍鮑华華喻祁蒲房滕屈饶饒解牟艾尤阳時时穆农司卓古吉缪简簡车項项连連芦褚娄窦戚岑景党宫费卜冷晏席卫衛米柏宗代桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟";

    /** Family names of two characters. */
    private static final Pattern COMPOUND = Pattern.compile(
            "(?:[歐欧][陽阳]|司[馬马徒空]|上官|[諸诸]葛|皇甫|[東东]方|令狐|公[孫孙]|慕容|尉[遲迟]|夏侯|[軒轩][轅辕]|端木|[長长][孫孙]|宇文|[鮮鲜]于|[閭闾]丘|太史|申屠|[鍾钟][離离]|[張张][簡简]|范姜)");

    /** Words of business and of talk that begin with a family name; nobody is called so. */
    private static final Pattern WORD = Pattern.compile(
            "(?:毛利|成[本长長果效交]|[时時][间間代程点點]|全[年球部体體面]|金[额額融属屬]|石[油化墨]|安[全排]|[项項]目|[连連][续續锁鎖]|[关關][于於键鍵]|于是|和[谐諧]"
                    + "|高[管端]|[华華][东東南北中]|[马馬][上达達]|方[向法案面式]|万元|萬元|程[序度]|常[见見]|向[前上]|[温溫]度|文[化件]|施工|解[决決释釋读讀]|白[银銀酒]"
                    + "|[黄黃]金|[陈陳]列|[顾顧]客|季[度节節]|柴油|[单單][位价價]|苗木|路[径徑線线]|[车車][辆輛型用]|谷物|游[戏戲]|[蓝藍][图圖]|管[理线線道]|房[产產地]|[农農][业業]"
                    + "|牛[奶肉]|雷[达達]|段落|包[括装裝]|[应應][收付]|何[时時以]|[钱錢]包|商[业業品誉譽务務]|冷[链鏈]|司[机機]|代[表理工]|宗旨|尚未|[龙龍][头頭]|[许許][可多]"
                    + "|[范範][围圍]|[余餘][额額]|周[期边邊转轉]|任[务務何]|杜[绝絕]|[谢謝]{2}|[谢謝][您你]|[費费][用率]|[歐欧]洲|[韓韩][國国]$|[關关][稅税]|[應应]用|[車车][載载]|明年|路演|景[氣气]|安[裝装]|金[價价]|(.)\\1).*");

    private HanName() {}

    /** Whether a text can be a name. */
    public static boolean is(String text) {
        return FORM.matcher(text).matches();
    }

    /** A name without "先生", "博士" and the like behind it. */
    public static String withoutAddress(String text) {
        return ADDRESS.matcher(text).replaceFirst("");
    }

    /** The family name that a name begins with. */
    public static String family(String name) {
        return COMPOUND.matcher(name).lookingAt() ? name.substring(0, 2) : name.substring(0, 1);
    }

    /** Whether a point stands in a text, as in foreign names alone. */
    public static boolean hasPoint(String text) {
        return text.chars().anyMatch(c -> POINTS.indexOf(c) >= 0);
    }

    /** Whether a text is most likely a name also where nothing but its form tells: with a point, or with a known family name. */
    public static boolean isLikely(String text) {
        return is(text)
                && (hasPoint(text)
                        || (text.length() > 2 && COMPOUND.matcher(text).lookingAt())
                        || (FAMILIES.indexOf(text.charAt(0)) >= 0 && !isWord(text)));
    }

    /** Whether a likely name may stand alone: "成本控制" has the form of one, but without a point hardly a name has four characters. */
    public static boolean isLone(String text) {
        return isLikely(text)
                && (text.length() < 4 || hasPoint(text) || family(text).length() > 1);
    }

    /** Whether a text begins as a word of business or of talk does that has a family name in front. */
    public static boolean isWord(String text) {
        return WORD.matcher(text).matches();
    }
}
