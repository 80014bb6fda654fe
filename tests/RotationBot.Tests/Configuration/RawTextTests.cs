using System.Text;
using RotationBot.Configuration;

namespace RotationBot.Tests.Configuration;

/// <summary>The shipped file with its bytes disturbed: what is no JSON is one fault with line and column.</summary>
public sealed class RawTextTests
{
    private static readonly byte[] Original = File.ReadAllBytes(Shipped.Path);

    [Fact]
    public void A_file_cut_off_anywhere_is_one_fault_with_its_place()
    {
        var random = new Random(815);
        for (var i = 0; i < 200; i++)
            AssertPlaced(Assert.Single(Read(Original[..random.Next(1, Original.AsSpan().LastIndexOf((byte)'}'))])));
    }

    [Theory]
    [InlineData('{')]
    [InlineData('}')]
    [InlineData('[')]
    [InlineData(']')]
    public void A_doubled_bracket_is_one_fault_with_its_place(char bracket)
    {
        var random = new Random(bracket);
        var bare = Encoding.UTF8.GetBytes(Shipped.Tree().ToJsonString());
        var places = Enumerable.Range(0, bare.Length).Where(i => bare[i] == bracket && !IsInText(bare, i)).ToArray();
        random.Shuffle(places);
        foreach (var place in places.Take(50))
            AssertPlaced(Assert.Single(Read([.. bare[..place], (byte)bracket, .. bare[place..]])));
    }

    [Fact]
    public void Random_bytes_are_answered_with_faults_or_settings()
    {
        var random = new Random(4711);
        for (var i = 0; i < 300; i++)
        {
            var bytes = Original.ToArray();
            random.NextBytes(bytes.AsSpan(random.Next(bytes.Length - 4), 1 + i % 4));
            Assert.All(Read(bytes), f => Assert.False(string.IsNullOrWhiteSpace(f.Message)));
        }
    }

    [Fact]
    public void Nothing_but_random_bytes_is_one_fault()
    {
        var random = new Random(42);
        for (var i = 0; i < 200; i++)
        {
            var bytes = new byte[1 + random.Next(200)];
            random.NextBytes(bytes);
            Assert.Single(Read(bytes));
        }
    }

    /// <summary>As a file is read: is it text, and what does it say.</summary>
    private static IReadOnlyList<ConfigFault> Read(byte[] bytes)
    {
        var (utf8, fault) = FileText.Check(bytes);
        return utf8 is null ? [fault!] : ConfigurationFile.Read(utf8, "/folder").Faults;
    }

    private static void AssertPlaced(ConfigFault fault) => Assert.Matches("^line [1-9][0-9]*, column [1-9][0-9]*$", fault.Path);

    /// <summary>Counts the quotes before it; none of them is escaped in a file without backslashes.</summary>
    private static bool IsInText(byte[] json, int place) => json.AsSpan(0, place).Count((byte)'"') % 2 == 1;
}
