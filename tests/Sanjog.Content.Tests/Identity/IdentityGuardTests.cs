using System.Diagnostics;
using Sanjog.Content.Diagnostics;

namespace Sanjog.Content.Tests.Identity;

public sealed class IdentityGuardTests
{
    [Theory]
    [InlineData("Call 9830012345 today.", "SJ0405", 6)]
    [InlineData("Call +91 98300 12345 today.", "SJ0405", 6)]
    [InlineData("Call 0 98300-12345.", "SJ0405", 6)]
    [InlineData("Call 9 8 3 0 0 1 2 3 4 5.", "SJ0405", 6)]
    [InlineData("ফোন ৯৮৩০০ ১২৩৪৫।", "SJ0405", 5)]
    [InlineData("फ़ोन ९८३००१२३४५", "SJ0405", 6)]
    [InlineData("Call 98300**12345** now.", "SJ0405", 6)]
    [InlineData("Call 98300\u221212345 now.", "SJ0405", 6)]
    [InlineData("Call 98300 / 12345 now.", "SJ0405", 6)]
    [InlineData("[Write](https://wa.me/919830012345)", "SJ0406", 23)]
    [InlineData("Call 98300&#49;2345 now.", "SJ0405", 6)]
    [InlineData("Call 98300\u200C12345 now.", "SJ0405", 6)]
    [InlineData("Call 033-2345 6789.", "SJ0405", 6)]
    [InlineData("Call +91 33 2345 6789.", "SJ0405", 6)]
    [InlineData("Call 98300, 12345 now.", "SJ0405", 6)]
    [InlineData("Call 98300 - 12345 now.", "SJ0405", 6)]
    [InlineData("Call 98300 -- 12345 now.", "SJ0405", 6)]
    [InlineData("[Call](tel:+919830012345)", "SJ0405", 12)]
    [InlineData("Aadhaar 2345 6789 0123.", "SJ0406", 9)]
    [InlineData("Aadhaar 234567890123.", "SJ0406", 9)]
    [InlineData("From Kolkata 700001.", "SJ0407", 14)]
    [InlineData("From Kolkata - 700 001.", "SJ0407", 16)]
    [InlineData("কলকাতা-৭০০০০১", "SJ0407", 8)]
    [InlineData("In Barasat,700124.", "SJ0407", 12)]
    [InlineData("In Kolkata,700 124.", "SJ0407", 12)]
    [InlineData("In Kolkata-700 124.", "SJ0407", 12)]
    [InlineData("The FIR No. 123/2015 was lodged.", "SJ0408", 5)]
    [InlineData("The F.I.R. number 12.", "SJ0408", 5)]
    [InlineData("The FIR 123/15.", "SJ0408", 5)]
    [InlineData("In case no. 45 of 2016.", "SJ0408", 4)]
    [InlineData("এফআইআর নং ১২৩", "SJ0408", 1)]
    [InlineData("In this case no. 45 of 2016.", "SJ0408", 9)]
    [InlineData("GD No 123 dated then.", "SJ0408", 1)]
    [InlineData("The G.D.E. No. 12.", "SJ0408", 5)]
    [InlineData("In P.S. Case No. 45.", "SJ0408", 4)]
    [InlineData("Then Crime No. 45/2020.", "SJ0408", 6)]
    [InlineData("Write to mina@example.org.", "SJ0409", 10)]
    [InlineData("Write to mina (at) example.org.", "SJ0409", 10)]
    [InlineData("[Write](mailto:mina@example.org)", "SJ0409", 16)]
    [InlineData("[Write](mailto:mina%40example.org)", "SJ0409", 16)]
    [InlineData("Write to mina (at) example (dot) org.", "SJ0409", 10)]
    [InlineData("She lives at 12/3B Sarat Bose Road.", "SJ0410", 14)]
    [InlineData("She lives in flat no. 3.", "SJ0410", 14)]
    [InlineData("She lives at 12/A Sarat Bose Road.", "SJ0410", 14)]
    [InlineData("She lives at 12/A, Sarat Bose Road.", "SJ0410", 14)]
    [InlineData("She lives in Bose Road No. 12.", "SJ0410", 19)]
    [InlineData("She lives in Bose Street, 12.", "SJ0410", 19)]
    [InlineData("বাড়ি নং ১২", "SJ0410", 1)]
    [InlineData("১২ শরৎ বসু রোড", "SJ0410", 1)]
    [InlineData("Mina, 15, went home.", "SJ0401", 1)]
    [InlineData("And 15-year-old Mina went home.", "SJ0401", 17)]
    [InlineData("Then Mina Das (9) went home.", "SJ0401", 6)]
    [InlineData("Mina (15 years) went home.", "SJ0401", 1)]
    [InlineData("Mina, 15 years old, went home.", "SJ0401", 1)]
    [InlineData("Mina is 15.", "SJ0401", 1)]
    [InlineData("Then Mina, age 15", "SJ0401", 6)]
    [InlineData("Working Mina, 15, said.", "SJ0401", 9)]
    [InlineData("She was at Joypur High School in village Home.", "SJ0411", 12)]
    [InlineData("Write to mina \\(at\\) example.com there.", "SJ0409", 10)]
    [InlineData("Write to mina (**at**) example.com there.", "SJ0409", 10)]
    [InlineData("Write to mina\uFF08at\uFF09example.com there.", "SJ0409", 10)]
    [InlineData("Write to মিনা@example.com there.", "SJ0409", 10)]
    [InlineData("When Mina was 15, she went home.", "SJ0401", 6)]
    [InlineData("Mina, who was 15, went home.", "SJ0401", 1)]
    [InlineData("Mina, a 15-year-old girl, went home.", "SJ0401", 1)]
    [InlineData("The 15-year-old girl, Mina, went home.", "SJ0401", 23)]
    [InlineData("She went to Rampur High School in the village of Rampur.", "SJ0411", 13)]
    [InlineData("She went to Rampur Girls' High School in Mohanpur village.", "SJ0411", 13)]
    [InlineData("She went to Rampur Government Primary School in Mohanpur village.", "SJ0411", 13)]
    [InlineData("She went to Happy Home High School in Mohanpur village.", "SJ0411", 13)]
    [InlineData("She went to Rampur F.P. School in Mohanpur village.", "SJ0411", 13)]
    [InlineData("She went to Rampur Vidyaniketan in Mohanpur village.", "SJ0411", 13)]
    [InlineData("She went to Rampur Sishu Siksha Kendra in Mohanpur village.", "SJ0411", 13)]
    [InlineData("She went to Rampur Madrasah. When village Mohanpur slept, she woke.", "SJ0411", 13)]
    [InlineData("সে রামপুর বালিকা বিদ্যালয়ে পড়ে, মোহনপুর গ্রামের মেয়ে।", "SJ0411", 4)]
    [InlineData("वह रामपुर उच्च विद्यालय में है, मोहनपुर गाँव से।", "SJ0411", 4)]
    [InlineData("रामपुर के प्राथमिक विद्यालय में, मोहनपुर गाँव से।", "SJ0411", 1)]
    public void What_leads_to_a_person_is_refused_where_it_stands(string text, string code, int column)
    {
        var problem = Texts.OnlyProblem(Texts.Story(body: text + "\n"));

        Assert.Equal((code, new Position(7, column), true), (problem.Code.Id, problem.At, problem.IsError));
        Assert.DoesNotMatch("Mina|Rampur|Mohanpur|Bose|12345|6789|0123|70{2}|৭০০|example", problem.Message);
        Assert.Contains("s.72", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("In 2005-06 and 2012, 1,00,000 people came; 45 of 120 stayed.")]
    [InlineData("They gave ₹250000, then Rs. 150000 and INR 100000.")]
    [InlineData("See [the paper](https://example.org/2012/345678/9830012345).")]
    [InlineData("ISBN 978-81-234-5678-9 and ISBN 9788123456789.")]
    [InlineData("Section 72 of the BNS, section 23(2) of POCSO, case 3 of the study.")]
    [InlineData("They lodged an FIR. 12 girls were found; the FIR 3 days later.")]
    [InlineData("They reached 120000 people, 125 000 girls among them.")]
    [InlineData("In the worst case 12 of 2000 came. In any case 12 of 2000 came, and in each case 3 of 2015 went. Case No. 3: a girl.")]
    [InlineData("The flat 3 km behind it. Premises 2 of them own.")]
    [InlineData("In 2012 Park Street was full; in 2014, College Street was too.")]
    [InlineData("On Park Street, 12 girls stood. Park Street 12 women. In Park Street, 2012.")]
    [InlineData("In Kolkata, 15, then. Delhi (12). 25 High Schools in Mohanpur village.")]
    [InlineData("১৫০০০০ টাকা, 150000 रुपये, 150000 rupees, $150000.")]
    [InlineData("On 8 March College Street filled. 100 रुपये का लेनदेन। ৫ মিনিট হেঁটে গলিপথ।")]
    [InlineData("In March, 15, and in Section 14 (15), 16-year-old Bengali girls.")]
    [InlineData("Canning (9), Diamond Harbour (12), Women (12), Total (15), Imprisonment (7 years).")]
    [InlineData("West Bengal (12), Uttar Pradesh (9), Pune (2). Every Sunday, 12, or on Monday, 15, Workshop (3).")]
    [InlineData("Average age 15 at that time. Minimum age 14. Working age 14 to 60.")]
    [InlineData("She was 15 when it began. Who is 16, and who was 15? Sanjog is 17 years old. Mina is 15 per cent quicker.")]
    [InlineData("In Joypur, a 15-year-old girl was found. Near Lal Bagh (12) it rained.")]
    [InlineData("A 16-year-old girl and Asha, 34, and Asha (19).")]
    [InlineData("Call 1098 or 112 or 181.")]
    [InlineData("Call 112 181 1098. Call 1098 112 181.")]
    [InlineData("They paid 65000, 70000 and 80000, or 65000 - 70000.")]
    [InlineData("She went to school in a village near Kolkata. The School of Law. This village has a Night School.")]
    [InlineData("She went to Rampur High School. The Village Education Committee met at Village Level. When village elders met, many village girls came.")]
    [InlineData("She went to Rampur High School. The Village Vigilance Committee met. Home village, Neighbouring village.")]
    [InlineData("আমাদেরই গ্রামে রামপুর উচ্চ বিদ্যালয়।")]
    [InlineData("A Government Primary School in Mohanpur village. The Public School Act. Every Rural School.")]
    [InlineData("আমাদের গ্রামে একটা স্কুল আছে, রামপুর উচ্চ বিদ্যালয়। সুন্দরবনের গ্রামে।")]
    [InlineData("She went to a Residential School, then to Middle School, in Mohanpur village. মেয়েদের উচ্চ বিদ্যালয়ে।")]
    [InlineData("আমাদের উচ্চ বিদ্যালয়। সে উচ্চ বিদ্যালয়ে পড়ে, মোহনপুর গ্রামের মেয়ে।")]
    [InlineData("हमारे गाँव में रामपुर उच्च विद्यालय है। राजू के गाँव में।")]
    [InlineData("हमारे उच्च विद्यालय में। वह उच्च विद्यालय में है, मोहनपुर गाँव से।")]
    [InlineData("On 2012-10-12 at 18:30, 3.5 per cent.")]
    [InlineData("From 01-04-2023 - 31-03-2024, in 2019-2020, and in 2019 2020 2021 2022.")]
    [InlineData("১৬ বছর পরে ২০১২ সালে একটি গ্রামে স্কুল হল।")]
    public void What_leads_to_nobody_may_stand(string text) => Assert.Empty(Texts.Story(body: text + "\n").Diagnostics);

    [Fact]
    public void Six_digits_that_fill_a_cell_are_a_sum() => Assert.Empty(Texts.Story(body: "| Year | Sum |\n|---|---:|\n| 2012 | 123456 |\n").Diagnostics);

    [Fact]
    public void A_changed_name_may_stand_beside_an_age() =>
        Assert.Empty(Texts.Story("people: [{name: Mina Das, nameChanged: true, child: true}]\n", "Mina, 15, went home.\n").Diagnostics);

    [Theory]
    [InlineData("place: Kolkata 700001\n", 6, 16, "SJ0407")]
    [InlineData("tags: [one, call 9830012345]\n", 6, 18, "SJ0405")]
    [InlineData("place: \"Kolkata \\u0037\\u0030\\u0030001\"\n", 6, 8, "SJ0407")]
    [InlineData("people:\n  - name: 'Mina mina@example.org'\n", 7, 17, "SJ0409")]
    public void The_front_matter_is_looked_through_too(string keys, int line, int column, string code)
    {
        var problem = Texts.OnlyProblem(Texts.Story(keys));

        Assert.Equal((code, new Position(line, column)), (problem.Code.Id, problem.At));
    }

    [Fact]
    public void A_village_in_the_keys_counts_beside_a_school_in_the_text() =>
        Assert.Equal(Codes.SchoolAndVillage, Texts.OnlyProblem(Texts.Story("place: Mohanpur village\n", "She went to Rampur High School.\n")).Code);

    [Fact]
    public void What_no_page_shows_may_hold_numbers() =>
        Assert.Empty(Texts.Story("weight: 100000\nconsent: {reference: C 700001, recorded: 2024-01-01}\n").Diagnostics);

    [Fact]
    public void A_page_may_tell_how_to_reach_Sanjog() =>
        Assert.Empty(Texts.Read("pages/about.md", "---\ntitle: About\nsummary: S.\n---\nWrite to office@example.org, Kolkata 700001.\n").Diagnostics);

    [Fact]
    public void A_story_that_is_taken_down_is_not_looked_through() =>
        Assert.Empty(Texts.Story("status: withdrawn\n", "Call 9830012345.\n").Diagnostics);

    [Fact]
    public void Particular_is_found_far_from_others_and_at_its_place()
    {
        var far = string.Concat(Enumerable.Repeat("word ", 100));

        Assert.Equal(
            [("SJ0405", 501), ("SJ0401", 1021), ("SJ0409", 1539)],
            Texts.Story(body: $"{far}9830012345 and {far}then Mina, 15, went {far}to mina@example.org\n").Diagnostics
                .Select(problem => (problem.Code.Id, problem.At.Column)));
    }

    [Fact]
    public void Number_over_two_lines_is_found_where_it_begins() =>
        Assert.Equal(new Position(8, 6), Texts.OnlyProblem(Texts.Story(body: "One.\nCall 98300\n12345 now.\n")).At);

    [Theory]
    [InlineData("9 ")]
    [InlineData("9830012345")]
    [InlineData("12 Aaaa ")]
    [InlineData("Rampur Rampur ")]
    [InlineData("বালিকা ")]
    [InlineData("&#49;")]
    [InlineData("a@")]
    [InlineData("Rampur High School ")]
    [InlineData("रामपुर उच्च विद्यालय ")]
    [InlineData("\U0001D7D8")]
    [InlineData("Mina was ")]
    [InlineData("| 1")]
    [InlineData("Road 1")]
    public void A_quarter_of_a_megabyte_takes_no_time(string unit)
    {
        var body = string.Concat(Enumerable.Repeat(unit, 200_000 / System.Text.Encoding.UTF8.GetByteCount(unit))) + " School";
        var clock = Stopwatch.StartNew();

        Texts.Story(body: body);

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"{unit}: {clock.Elapsed}");
    }
}
