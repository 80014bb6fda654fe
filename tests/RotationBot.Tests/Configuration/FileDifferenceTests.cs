using RotationBot.Configuration;

namespace RotationBot.Tests.Configuration;

public sealed class FileDifferenceTests
{
    [Theory]
    [InlineData("// comments and trailing commas are fine", "", "nothing but how it is written")]
    [InlineData("\"bob\": { \"name\": \"Bob\"", "\"bo\": { \"name\": \"Bo\" }, \"bob\": { \"name\": \"Robert\"", "people: bo added, bob changed")]
    [InlineData("\"gb\": [\"2026-12-25\"]", "\"gb\": [\"2026-12-25\", \"2026-12-28\"]", "holidays: gb changed")]
    [InlineData("\"admins\": [\"dana\"],", "", "admins changed")]
    [InlineData("\"opsChannel\": \"ops\"", "\"opsChannel\": \"help\"", "opsChannel changed")]
    [InlineData("\"words\": [\"P1\", \"urgent\"]", "\"words\": [\"urgent\", \"P1\"]", "priorities changed")]
    [InlineData("\"retention\": { \"messageText\": \"90d\" }", "\"retention\": { \"audit\": \"90d\" }", "retention: audit added, messageText removed")]
    public void Keys_are_named_and_values_are_not(string piece, string instead, string summary) => Assert.Equal(summary, Between(piece, instead).Summary);

    [Theory]
    [InlineData("5081", "5082", "web.listen")]
    [InlineData("test.db", "other.db", "store.path")]
    [InlineData("\"name\": \"Rosa\"", "\"name\": \"Rosie\"", "")]
    [InlineData("\"dana@example.com\"", "\"d@example.com\"", "")]
    public void What_counts_from_the_next_start_on_is_named_with_its_path(string piece, string instead, string paths) =>
        Assert.Equal(paths, string.Join(' ', Between(piece, instead).NeedRestart));

    [Fact]
    public void Of_many_keys_the_first_few_are_named()
    {
        var more = string.Concat("abcdefg".Select(c => $"\"{c}\": {{ \"name\": \"{c}\" }}, "));

        Assert.Equal("people: a, b, c, d, e and 2 more added", Between("\"people\": {", "\"people\": {" + more).Summary);
    }

    private static Domain.Reconfiguring.Reconfigured Between(string piece, string instead) =>
        FileDifference.Between(Minimal.Read(Minimal.Text).Settings!.File, Minimal.With(piece, instead).Settings!.File, "cause");
}
