using CsCheck;
using Sanjog.Content.Reports;

namespace Sanjog.Content.Tests.Reports;

public sealed class FinancialYearTests
{
    [Theory]
    [InlineData("2022-23", 2022)]
    [InlineData("1999-00", 1999)]
    [InlineData("2099-00", 2099)]
    public void Financial_year_begins_in_its_first_year(string text, int start) =>
        Assert.Equal(start, Assert.NotNull(FinancialYear.Parse(text)).StartYear);

    [Theory]
    [InlineData("2022-24")]
    [InlineData("2022-22")]
    [InlineData("2022-2023")]
    [InlineData("2022/23")]
    [InlineData("22-23")]
    [InlineData("1822-23")]
    [InlineData(" 2022-23")]
    [InlineData("2022-23\n")]
    [InlineData("২০২২-২৩")]
    [InlineData("")]
    public void Anything_else_is_no_financial_year(string text) => Assert.Null(FinancialYear.Parse(text));

    [Fact]
    public void Year_is_read_back_as_it_is_written() =>
        Gen.Int[1900, 2099].Sample(start => FinancialYear.Parse(new FinancialYear(start).ToString()) == new FinancialYear(start));
}
