namespace Sanjog.Benchmarks.Generating;

/// <summary>Words of one language, and how they stand together in a sentence.</summary>
/// <param name="Sentence">With the places {0} time, {1} who, {2} where and {3} what.</param>
internal sealed record Vocabulary(
    string Sentence, string[] Times, string[] Who, string[] Where, string[] What, string[] Themes, string[] Places, string[] Headings)
{
    private static readonly Vocabulary English = new(
        "{0}, {1} {2} {3}.",
        [
            "In the morning", "After the rain", "On the first day of the week", "Before the lamps were lit", "At noon", "One winter",
            "When the mangoes were ripe", "Toward evening", "On the way home", "A little later",
        ],
        [
            "the neighbours", "two sisters", "the teacher", "a grandmother", "the children", "the weaver", "an old gardener",
            "the whole street", "a friend from the river", "the boatman",
        ],
        [
            "beside the pond", "in the courtyard", "near the school", "under the neem tree", "at the market", "on the veranda",
            "by the bus stop", "in the reading room", "along the canal", "behind the kitchen",
        ],
        [
            "planted a row of marigolds", "sang the song they had learned", "mended the fence together", "read a letter aloud",
            "shared tea and puffed rice", "drew a map of the village", "counted the paper boats", "swept the steps", "repaired a bicycle",
            "waited until everyone had come", "wrote down what each of them wished for", "asked who would begin",
        ],
        ["gardens", "learning together", "music", "the river", "reading", "festivals", "work & craft", "neighbours"],
        ["By the river", "A small town", "The hills"],
        ["How it began", "What they made", "The day after", "What stays", "A list for next time", "With many hands"]);

    private static readonly Vocabulary Bengali = new(
        "{0} {1} {2} {3}।",
        ["সকালে", "বৃষ্টির পরে", "সপ্তাহের প্রথম দিনে", "আলো জ্বলার আগে", "দুপুরে", "এক শীতে", "আম পাকার সময়", "সন্ধ্যার দিকে", "বাড়ি ফেরার পথে", "একটু পরে"],
        ["প্রতিবেশীরা", "দুই বোন", "শিক্ষিকা", "এক ঠাকুমা", "ছেলেমেয়েরা", "তাঁতি", "এক বুড়ো মালি", "পাড়ার সবাই", "নদীর ধারের বন্ধু", "মাঝি"],
        ["পুকুরের পাশে", "উঠোনে", "স্কুলের কাছে", "নিম গাছের তলায়", "বাজারে", "বারান্দায়", "বাস স্টপের ধারে", "পড়ার ঘরে", "খালের ধারে", "রান্নাঘরের পিছনে"],
        [
            "এক সারি গাঁদা লাগাল", "শেখা গানটি গাইল", "একসঙ্গে বেড়া সারাল", "একটি চিঠি পড়ে শোনাল", "চা আর মুড়ি ভাগ করে খেল", "গ্রামের মানচিত্র আঁকল",
            "কাগজের নৌকা গুনল", "সিঁড়ি ঝাঁট দিল", "সাইকেল সারাল", "সবার জন্য অপেক্ষা করল", "কে কী চায় লিখে রাখল", "কে শুরু করবে জানতে চাইল",
        ],
        ["বাগান", "একসঙ্গে শেখা", "গান", "নদী", "বই পড়া", "উৎসব", "হাতের কাজ", "প্রতিবেশী"],
        ["নদীর পাড়", "ছোট শহর", "পাহাড়"],
        ["শুরুর কথা", "যা তৈরি হল", "পরের দিন", "যা থেকে যায়", "আগামীর তালিকা", "অনেক হাতে"]);

    private static readonly Vocabulary Hindi = new(
        "{0} {1} {2} {3}।",
        ["सुबह", "बारिश के बाद", "हफ़्ते के पहले दिन", "दीये जलने से पहले", "दोपहर में", "एक सर्दी में", "आम पकने के समय", "शाम की ओर", "घर लौटते हुए", "थोड़ी देर बाद"],
        ["पड़ोसियों ने", "दो बहनों ने", "शिक्षिका ने", "एक दादी ने", "बच्चों ने", "बुनकर ने", "एक बूढ़े माली ने", "पूरी गली ने", "नदी पार की सहेली ने", "नाविक ने"],
        ["तालाब के पास", "आँगन में", "स्कूल के पास", "नीम के नीचे", "बाज़ार में", "बरामदे में", "बस अड्डे पर", "पढ़ने के कमरे में", "नहर के किनारे", "रसोई के पीछे"],
        [
            "गेंदे की एक क़तार लगाई", "सीखा हुआ गीत गाया", "मिलकर बाड़ ठीक की", "एक चिट्ठी पढ़कर सुनाई", "चाय और मुरमुरे बाँटे", "गाँव का नक़्शा बनाया",
            "काग़ज़ की नावें गिनीं", "सीढ़ियाँ साफ़ कीं", "साइकिल सुधारी", "सबकी राह देखी", "सबकी इच्छा लिख ली", "पूछा कि कौन शुरू करेगा",
        ],
        ["बाग़", "साथ सीखना", "संगीत", "नदी की बातें", "किताबें", "त्योहार", "हुनर", "पड़ोस"],
        ["नदी किनारे", "छोटा शहर", "पहाड़ियाँ"],
        ["शुरुआत", "जो बना", "अगला दिन", "जो रह गया", "अगली बार के लिए", "कई हाथों से"]);

    /// <summary>Half of the stories are English, a third Bengali, the rest Hindi.</summary>
    public static Vocabulary Of(int number) => (number % 6) switch
    {
        1 or 4 => Bengali,
        3 => Hindi,
        _ => English,
    };
}
