namespace RotationBot.Emulators.Slack.Faults;

/// <summary>How a call of a method goes wrong.</summary>
public abstract record Mishap
{
    private Mishap()
    {
    }

    /// <summary>Nothing is done; 429.</summary>
    /// <param name="RetryAfter">In seconds; null leaves the header out.</param>
    public sealed record RateLimited(int? RetryAfter) : Mishap;

    /// <summary>Nothing is done; <c>ok:false</c> with that code.</summary>
    public sealed record Refused(string Error) : Mishap;

    /// <summary>It is done, and <c>ok:false</c> with that code, such as <c>internal_error</c>.</summary>
    public sealed record RefusedAfterwards(string Error) : Mishap;

    /// <summary>Nothing is done; an answer of that HTTP status which is not JSON.</summary>
    public sealed record Status(int Code) : Mishap;

    /// <summary>Nothing is done and the connection is dropped.</summary>
    public sealed record Dropped : Mishap;

    /// <summary>It is done, then the connection is dropped instead of an answer.</summary>
    public sealed record AnswerLost : Mishap;

    /// <summary>It is done, but no answer comes before the client gives up.</summary>
    public sealed record AnswerNever : Mishap;

    /// <summary>It is done and answered once that has happened.</summary>
    public sealed record Held(Task Until) : Mishap;
}
