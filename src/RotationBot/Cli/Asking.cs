using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using RotationBot.Configuration;

namespace RotationBot.Cli;

/// <summary>Puts one question from the command line, or with <c>-</c> one from every line of standard input.</summary>
internal static class Asking
{
    /// <summary>Stands for standard input: a JSON object on each line.</summary>
    public const string Batch = "-";

    private const char ByteOrderMark = '\uFEFF';

    /// <param name="one">The question of the command line; null: a batch.</param>
    /// <param name="answerer">Makes ready, once, what answers any question.</param>
    public static Task<int> RunAsync<T>(ParseResult parsed, Shell shell, T? one, JsonTypeInfo<T> questions, Func<Settings, Func<T, Answer>> answerer, CancellationToken cancellationToken) where T : class =>
        Configured.RunAsync(parsed, shell, (Settings settings) => AnswerAsync(parsed, shell, one, questions, answerer(settings), cancellationToken), cancellationToken);

    /// <inheritdoc cref="RunAsync{T}(ParseResult, Shell, T, JsonTypeInfo{T}, Func{Settings, Func{T, Answer}}, CancellationToken)"/>
    public static Task<int> RunAsync<T>(ParseResult parsed, Shell shell, T? one, JsonTypeInfo<T> questions, Func<Present, Func<T, Answer>> answerer, CancellationToken cancellationToken) where T : class =>
        Configured.RunAsync(parsed, shell, (Present present) => AnswerAsync(parsed, shell, one, questions, answerer(present), cancellationToken), cancellationToken);

    public static async Task<int> ShowAsync(Shell shell, Answer answer, bool json, CancellationToken cancellationToken) => answer switch
    {
        Answer.Found found => await shell.SayAsync(json ? AsJson.Write(found.Data) : shell.Headed(found.Text), cancellationToken),
        Answer.Nothing nothing when json => await shell.SayAsync(AsJson.Write(new NoAnswer(nothing.Sentence)), cancellationToken) + ExitCode.Finding,
        Answer.Nothing nothing => await shell.RefuseAsync("rotationbot: " + nothing.Sentence, ExitCode.Finding, cancellationToken),
        _ => throw new NotSupportedException(answer.GetType().Name),
    };

    private static Task<int> AnswerAsync<T>(ParseResult parsed, Shell shell, T? one, JsonTypeInfo<T> questions, Func<T, Answer> answer, CancellationToken cancellationToken) where T : class => one is null
        ? BatchAsync(shell, questions, answer, cancellationToken)
        : ShowAsync(shell, answer(one), parsed.GetValue(CommonOptions.Json), cancellationToken);

    /// <summary>A line that cannot be answered is answered with why, and the rest goes on.</summary>
    private static async Task<int> BatchAsync<T>(Shell shell, JsonTypeInfo<T> questions, Func<T, Answer> answer, CancellationToken cancellationToken) where T : class
    {
        var progress = new Progress(shell, "lines");
        var code = ExitCode.Fine;
        for (var line = 1; await shell.Input.ReadLineAsync(cancellationToken) is { } text; line++)
        {
            if (string.IsNullOrWhiteSpace(text))
                continue;
            var answered = Read(text.TrimStart(ByteOrderMark), questions) is { } question ? answer(question) : new Answer.Nothing($"this is no question: a JSON object with {Keys(questions)} is expected");
            code = answered is Answer.Nothing ? ExitCode.Finding : code;
            await shell.Output.WriteLineAsync(Line(answered, line).AsMemory(), cancellationToken);
            await progress.CountAsync(line, cancellationToken);
        }
        await progress.DoneAsync(cancellationToken);
        return code;
    }

    private static string Line(Answer answer, int line) =>
        answer is Answer.Found found ? AsJson.Line(found.Data) : AsJson.Line(new NoAnswer(((Answer.Nothing)answer).Sentence, line));

    private static T? Read<T>(string text, JsonTypeInfo<T> questions) where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(text, questions);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Keys(JsonTypeInfo questions) => string.Join(", ", questions.Properties.Select(p => $"\"{p.Name}\"" + (p.IsRequired ? "" : "?")));
}
