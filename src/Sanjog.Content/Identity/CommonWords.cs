using Sanjog.Content.Text;

namespace Sanjog.Content.Identity;

/// <summary>Words that name neither a person nor a place, though they stand where a name could: in front of "village", behind a full stop.</summary>
internal static class CommonWords
{
    // With a capital, as at the beginning of a sentence.
    private const string English =
        """
        The This That These Those Our Her His Their My Your Its Every Each Any All Both One Two Three Another Some Many Most Several Few Such Same Other No
        In At From To On By For With Near Of As And But Or If So Yet When While Where Since Until Because Though Although After Before During Then Now Later
        Today She He They We You It Who Which What There Here Only Even Just Also Still Once Small Large Big Old New Whole Remote Poor Local Rural Nearby
        """;

    private const string Bengali =
        """
        এক একটি একটা এই সেই ওই সে ও তার তাঁর তাদের তাঁদের ওর ওদের আমার আমাদের তোমার তোমাদের আপনার আপনাদের নিজের নিজেদের আমি আমরা তুমি তারা তিনি মেয়েটি মেয়েটা
        মেয়েরা মেয়েদের ছেলেটি ছেলেদের এবং আর কোন কোনো প্রতি প্রতিটি সব অনেক কিছু কয়েকটি একই অন্য পাশের কাছের আমাদেরই তাদেরই নিজেরই ছোট বড় দুই দুটি তিনটি স্থানীয় সরকারি সরকারী থেকে পরে আগে
        """;

    private const string Hindi =
        """
        एक इस उस यह वह ये वे मैं हम तुम आप मेरे मेरा मेरी हमारे हमारा हमारी तुम्हारे तुम्हारा तुम्हारी आपके आपका आपकी उसके उसका उसकी उनके उनका उनकी इसके इसका इसकी
        अपने अपना अपनी किसी हर पूरे पूरा सब सभी कई कुछ छोटे छोटा बड़े बड़ा दूसरे दूर पास के का की को ने से में पर तक और भी लड़की बच्ची स्थानीय सरकारी
        """;

    private static readonly HashSet<string> All = [.. WordsOf(English), .. WordsOf(Bengali), .. WordsOf(Hindi)];

    public static bool Contain(string word) => All.Contains(word);

    /// <summary>The words of a list that is written as running text.</summary>
    public static IEnumerable<string> WordsOf(string text) => Nfc.Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
