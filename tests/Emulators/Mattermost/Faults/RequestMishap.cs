namespace RotationBot.Emulators.Mattermost.Faults;

/// <summary>How a request goes wrong.</summary>
public abstract record RequestMishap
{
    private RequestMishap()
    {
    }

    /// <summary>Nothing is done; 429 as from the rate limiter, which is plain text, otherwise an error as from an overloaded server.</summary>
    public sealed record Refused(int Status) : RequestMishap;

    /// <summary>Nothing is done and the connection is dropped.</summary>
    public sealed record Dropped : RequestMishap;

    /// <summary>It is done, then the connection is dropped instead of an answer.</summary>
    public sealed record AnswerLost : RequestMishap;

    /// <summary>It is done, but no answer comes before the client gives up.</summary>
    public sealed record AnswerNever : RequestMishap;

    /// <summary>It is done and answered that much later, by the clock of the server.</summary>
    public sealed record Slow(TimeSpan By) : RequestMishap;

    /// <summary>It is done and answered once that has happened.</summary>
    public sealed record Held(Task Until) : RequestMishap;
}
