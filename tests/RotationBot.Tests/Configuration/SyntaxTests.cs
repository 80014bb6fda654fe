using System.Text;
using RotationBot.Configuration;

namespace RotationBot.Tests.Configuration;

public sealed class SyntaxTests
{
    [Theory]
    [InlineData("{\n  \"a\": 1\n  \"b\": 2\n}", "line 3, column 3", "unexpected \": a comma is missing before it")]
    [InlineData("{ \"a\": [1 2] }", "line 1, column 11", "unexpected 2: a comma is missing before it")]
    [InlineData("{\n  \"ä\": 'x' }", "line 2, column 8", "unexpected ': this is not JSON")]
    [InlineData("{ \"a\": }", "line 1, column 8", "unexpected }: this is not JSON")]
    [InlineData("{ a: 1 }", "line 1, column 3", "unexpected a: this is not JSON")]
    [InlineData("{\n  \"a\": \"x\n}", "line 2, column 10", "the line ends inside a text: its closing quote is missing")]
    [InlineData("{\n  \"a\": [1,\n", "line 3, column 1", "the file ends too early: a bracket, a brace or a quote is not closed")]
    [InlineData("{} {}", "line 1, column 4", "unexpected {: this is not JSON")]
    [InlineData("{ \"a\": \"\\uD83D\" }", "line 1, column 8", "this text holds half a character (a lone \\uD8.. or \\uDC..)")]
    public void What_is_no_JSON_is_one_sentence_with_line_and_column(string text, string place, string message)
    {
        var result = Minimal.Read(text);

        Assert.Null(result.Settings);
        var fault = Assert.Single(result.Faults);
        Assert.Equal($"{place}: {message}", $"{fault.Path}: {fault.Message}");
    }

    [Fact]
    public void Too_many_levels_are_refused()
    {
        var fault = Assert.Single(Minimal.Read(string.Concat(Enumerable.Repeat("[", 100))).Faults);

        Assert.Equal("more than 64 levels deep", fault.Message);
    }

    [Theory]
    [InlineData("[]", "expected an object { … }, found a list")]
    [InlineData("null", "expected an object { … }, found null")]
    [InlineData("\"x\"", "expected an object { … }, found \"x\"")]
    public void A_file_that_is_no_object_says_so(string text, string message)
    {
        Assert.Equal(new ConfigFault("", Assert.Single(Minimal.Read(text).Faults).Seen, message), Assert.Single(Minimal.Read(text).Faults));
    }

    [Fact]
    public void An_empty_object_names_every_section_that_must_be_there()
    {
        var paths = Minimal.Read("{}").Faults.Select(f => f.Path);

        Assert.Equal(["organisation", "directMessages", "platforms", "priorities"], paths);
    }

    [Fact]
    public void A_byte_order_mark_is_fine()
    {
        using var file = new TemporaryFile([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Minimal.Text)]);

        Assert.Empty(ConfigurationFile.Load(file.Path).Faults);
    }

    [Fact]
    public void A_file_in_UTF_16_says_which_encoding_is_wanted()
    {
        using var file = new TemporaryFile([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Minimal.Text)]);

        Assert.Equal("the file is no UTF-8 text (it looks like UTF-16); save it as UTF-8", TheFault(file.Path));
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_name_their_line()
    {
        using var file = new TemporaryFile([.. "{\n\n\""u8, 0xE4, .. "\": 1 }"u8]);

        Assert.Equal("line 3 is no UTF-8 text; save the file as UTF-8", TheFault(file.Path));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    public void An_empty_file_says_so(string text)
    {
        using var file = new TemporaryFile(Encoding.UTF8.GetBytes(text));

        Assert.StartsWith("the file is empty", TheFault(file.Path), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_more_than_five_megabytes_is_not_read()
    {
        using var file = new TemporaryFile(new byte[5 * 1024 * 1024 + 1]);

        Assert.StartsWith("the file is larger than 5 MB", TheFault(file.Path), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_and_a_directory_are_told_apart()
    {
        var folder = Path.GetTempPath();

        Assert.Contains("is a directory", TheFault(folder), StringComparison.Ordinal);
        Assert.Contains("does not exist", TheFault(Path.Combine(folder, "no-such-folder", "bot.config.json")), StringComparison.Ordinal);
    }

    private static string TheFault(string path)
    {
        var fault = Assert.Single(ConfigurationFile.Load(path).Faults);
        Assert.Equal("", fault.Path);
        return fault.Message;
    }
}
