using System.Text;

namespace RotationBot.Benchmarks.Report;

/// <summary>
/// docs/benchmarks.md. Each subject's section stands between two marks and is written anew when it is measured; whatever
/// people wrote outside the marks stays.
/// </summary>
internal sealed class Page(string path)
{
    public void Write(string subject, Section section)
    {
        var text = File.ReadAllText(path);
        var (start, end) = (Mark("begin", subject), Mark("end", subject));
        var from = text.IndexOf(start, StringComparison.Ordinal);
        var to = text.IndexOf(end, StringComparison.Ordinal);
        if (from < 0 || to < from)
            throw new InvalidOperationException($"{path} has no place for {subject}: it needs the lines {start} and {end}");
        File.WriteAllText(path, text[..(from + start.Length)] + "\n" + Table(section) + text[to..]);
    }

    public static string Table(Section section)
    {
        var table = new StringBuilder($"## {section.Title}\n\n{section.Setting}\n\n*{Machine.Description}*\n\n| what | measured | budget | |\n|---|---|---|---|\n");
        foreach (var figure in section.Figures)
            table.Append($"| {figure.What} | {figure.Measured} | {figure.Budget} | {Verdict(figure)} |\n");
        return table.ToString();
    }

    private static string Mark(string side, string subject) => $"<!-- {side} {subject} -->";

    private static string Verdict(Figure figure) => figure.IsMet switch { true => "met", false => "**missed**", null => "" };
}
