using System.Text.RegularExpressions;
using RotationBot.Configuration.Shapes;

namespace RotationBot.Tests.Configuration;

/// <summary>Writes the reference of the keys into docs/configuration.md, wherever it says <c>&lt;!-- keys: NAME, NAME --&gt;</c>.</summary>
internal static partial class KeyReference
{
    public static string Fill(string document) => Block().Replace(document, m => $"{m.Groups["open"]}\n{string.Join("\n", Names(m).Select(n => Section(ShapeOf(n))))}{m.Groups["close"]}");

    /// <summary>The objects a document explains, as often as it does.</summary>
    public static IEnumerable<string> Explained(string document) => Block().Matches(document).SelectMany(Names);

    private static string[] Names(Match block) => block.Groups["names"].Value.Split(", ");

    private static ObjectShape ShapeOf(string name) => FileShapes.File.Objects().Single(o => o.Name == name);

    private static string Section(ObjectShape shape)
    {
        var kinds = shape.KindKey is null ? "" : " kinds |";
        var head = $"| key |{kinds} type | default | meaning |\n|---|{(kinds.Length > 0 ? "---|" : "")}---|---|---|";
        string[] about = [shape.About, .. Choices(shape)];
        return $"### {char.ToUpperInvariant(shape.Name[0])}{shape.Name[1..]}\n{string.Join(' ', about)}\n\n{head}\n{string.Concat(Rows(shape))}";
    }

    private static IEnumerable<string> Rows(ObjectShape shape) =>
        shape.Keys.Append(shape.Other).OfType<Key>().Select(k => $"| {Code(k.Name)} |{(shape.KindKey is null ? "" : $" {(k.Kinds.Count == 0 ? "all" : string.Join(", ", k.Kinds))} |")} {One(k.Value)} | {Default(shape, k)} | {k.About} |\n");

    private static string Default(ObjectShape shape, Key key)
    {
        if (key.IsRequired)
            return "required";
        if (shape.Choices.Any(c => c.Needed && c.Keys.Contains(key.Name)))
            return "one of them";
        return key.Default is null ? key.Otherwise ?? "none" : Code(key.Default);
    }

    private static IEnumerable<string> Choices(ObjectShape shape) =>
        shape.Choices.Where(c => c.Needed).Select(c => $"Exactly one of {List(c.Keys)}.")
            .Concat(shape.Choices.Where(c => !c.Needed).GroupBy(c => c.Keys[0]).Select(g => $"{Code(g.Key)} or {List(g.SelectMany(c => c.Keys.Skip(1)))}, not both."));

    private static string One(Shape shape) => shape switch
    {
        TextShape { Name: "word" } word => List(word.Words),
        WholeShape whole => $"{whole.Name}, {whole.Least} to {whole.Most}",
        NumberShape number => $"{number.Name} above 0, at most {number.Most}",
        ListShape list => $"list of {Many(list.Item)}",
        MapShape map => $"{Many(map.Value)} by id",
        EitherShape either => $"{One(either.Text)} or {One(either.Other)}",
        ObjectShape inner => $"[{inner.Name}](#{inner.Anchor})",
        _ => shape.Name,
    };

    private static string Many(Shape shape) => shape switch
    {
        TextShape { Name: "word" } => One(shape),
        ListShape list => $"lists of {Many(list.Item)}",
        EitherShape either => $"{Many(either.Text)} or {Many(either.Other)}",
        ObjectShape inner => $"[{inner.Many}](#{inner.Anchor})",
        _ => shape.Many,
    };

    private static string List(IEnumerable<string> words) => string.Join(", ", words.Select(Code));

    private static string Code(string text) => $"`{text}`";

    [GeneratedRegex(@"(?<open><!-- keys: (?<names>[^>]+?) -->)\n.*?(?<close><!-- /keys -->)", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Block();
}
