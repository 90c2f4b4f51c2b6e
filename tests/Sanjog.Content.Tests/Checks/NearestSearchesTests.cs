using Sanjog.Content.Checks;

namespace Sanjog.Content.Tests.Checks;

public sealed class NearestSearchesTests
{
    private int searches;

    [Fact]
    public void The_same_word_is_searched_for_once_in_each_place()
    {
        var nearest = new NearestSearches(CancellationToken.None);

        Assert.Equal(["a", "a", "a"], ((string[])["here", "here", "there"]).Select(place => nearest.Find(place, "b", Search)));
        Assert.Equal(2, searches);
    }

    [Fact]
    public void Searching_ends()
    {
        var nearest = new NearestSearches(CancellationToken.None);

        var found = Enumerable.Range(0, 6_500).Count(number => nearest.Find("", $"{number}", Search) is not null);

        Assert.Equal((NearestSearches.Most, NearestSearches.Most), (found, searches));
    }

    [Fact]
    public void Searching_can_be_cancelled() => Assert.Throws<OperationCanceledException>(() =>
        new NearestSearches(new CancellationToken(canceled: true)).Find("", "b", Search));

    private string Search(string word)
    {
        searches++;
        return "a";
    }
}
