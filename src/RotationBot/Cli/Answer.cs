namespace RotationBot.Cli;

/// <summary>What a question came to.</summary>
internal abstract record Answer
{
    /// <param name="Data">For programs: one of the records in <see cref="CliJson"/>.</param>
    /// <param name="Text">For people.</param>
    public sealed record Found(object Data, string Text) : Answer;

    /// <param name="Sentence">What there is not, and what to try instead.</param>
    public sealed record Nothing(string Sentence) : Answer;
}

/// <summary>How a question without an answer is told to programs.</summary>
/// <param name="Line">The line of the batch, counted from 1.</param>
internal sealed record NoAnswer(string Error, int? Line = null);
