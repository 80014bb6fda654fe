using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace RotationBot.Tests.Web;

/// <summary>Reads the Prometheus text format 0.0.4, and nothing that only resembles it.</summary>
internal sealed partial class Exposition
{
    private readonly Dictionary<string, string> types = [];
    private readonly Dictionary<string, double> samples = [];

    /// <summary>The type of each family, by name.</summary>
    public IReadOnlyDictionary<string, string> Types => types;

    /// <summary>By name and labels as written: <c>name{label="value"}</c>.</summary>
    public IReadOnlyDictionary<string, double> Samples => samples;

    public static Exposition Read(string text)
    {
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        var read = new Exposition();
        var lines = text[..^1].Split('\n');
        for (var at = 0; at < lines.Length;)
            at = read.Family(lines, at);
        return read;
    }

    private int Family(string[] lines, int at)
    {
        var help = Matched(HelpLine(), lines[at++]);
        var type = Matched(TypeLine(), lines[at++]);
        var name = help.Groups["name"].Value;
        Assert.Equal(name, type.Groups["name"].Value);
        Assert.True(types.TryAdd(name, type.Groups["type"].Value), $"{name} is there twice");
        Assert.Equal(types[name] == "counter", name.EndsWith("_total", StringComparison.Ordinal));
        var first = at;
        while (at < lines.Length && lines[at][0] != '#')
            Sample(name, Matched(SampleLine(), lines[at++]));
        if (types[name] == "histogram")
            AssertBucketsRise([.. lines[first..at].Where(l => !l.StartsWith(name + "_sum", StringComparison.Ordinal))]);
        return at;
    }

    private void Sample(string family, Match line)
    {
        string[] allowed = types[family] == "histogram" ? [family + "_bucket", family + "_sum", family + "_count"] : [family];
        Assert.Contains(line.Groups["name"].Value, allowed);
        Assert.True(samples.TryAdd(line.Groups["series"].Value, Number(line.Groups["value"].Value)), $"{line.Groups["series"]} is there twice");
    }

    /// <summary>Each bucket holds what the ones before it hold; the last one, without bound, holds all.</summary>
    private static void AssertBucketsRise(string[] lines)
    {
        double before = 0;
        foreach (var line in lines)
        {
            var value = Number(line[(line.LastIndexOf(' ') + 1)..]);
            if (line.Contains("_count", StringComparison.Ordinal))
                Assert.Equal(before, value);
            else
                Assert.True(value >= before, line);
            before = line.Contains("_count", StringComparison.Ordinal) ? 0 : value;
        }
    }

    /// <summary>What a label's value means.</summary>
    public static string Unescape(string value)
    {
        var text = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
            text.Append(value[i] != '\\' ? value[i] : value[++i] == 'n' ? '\n' : value[i]);
        return text.ToString();
    }

    private static Match Matched(Regex pattern, string line)
    {
        var match = pattern.Match(line);
        Assert.True(match.Success, line);
        return match;
    }

    private static double Number(string text) => text switch
    {
        "+Inf" => double.PositiveInfinity,
        _ => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture),
    };

    private const string Name = "(?<name>[a-zA-Z_:][a-zA-Z0-9_:]*)";

    [GeneratedRegex($"^# HELP {Name} (?:[^\\\\\n]|\\\\[\\\\n])+$")]
    private static partial Regex HelpLine();

    [GeneratedRegex($"^# TYPE {Name} (?<type>counter|gauge|histogram)$")]
    private static partial Regex TypeLine();

    [GeneratedRegex($"^(?<series>{Name}(?:{{(?:[a-zA-Z_][a-zA-Z0-9_]*=\"(?:[^\"\\\\\n]|\\\\[\\\\\"n])*\"(?:,(?=[a-zA-Z_]))?)+}})?) (?<value>[+-]?Inf|[+-]?[0-9][0-9.eE+-]*)$")]
    private static partial Regex SampleLine();
}
