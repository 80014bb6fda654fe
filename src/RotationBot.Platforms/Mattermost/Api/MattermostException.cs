using System.Globalization;
using System.Net;
using NodaTime;

namespace RotationBot.Platforms.Mattermost.Api;

/// <summary>A call that did not succeed. Its words hold neither the token nor anything people wrote.</summary>
internal sealed class MattermostException : Exception
{
    private const int PayloadTooLarge = 413;

    /// <summary>Until an administrator has mended what is wrong, asking more often helps nobody.</summary>
    private static readonly Duration UntilMended = Duration.FromMinutes(1);

    public MattermostException(ApiCall call, ApiError error, Exception? inner = null) : base(Sentence(call, error), inner)
    {
        Call = call;
        Error = error;
    }

    public ApiCall Call { get; }

    public ApiError Error { get; }

    /// <summary>Null: no answer came.</summary>
    public HttpStatusCode? Status => Error.Status;

    /// <summary>The server's own name for what is wrong, the same in every language.</summary>
    public string? Id => Error.Id;

    /// <summary>The server does not know the token, or no longer.</summary>
    public bool TokenRefused => Status == HttpStatusCode.Unauthorized;

    /// <summary>Whether it happened. A refusal counts only in Mattermost's own words: a proxy in front of a server that is down refuses, too.</summary>
    public Failure Failure => Status switch
    {
        null => Error.NeverArrived || Call.Repeatable ? Failure.NotDone : Failure.Unknown,
        HttpStatusCode.TooManyRequests or HttpStatusCode.Unauthorized => Failure.NotDone,
        HttpStatusCode.NotImplemented => Failure.Refused,
        _ when (int)Status == PayloadTooLarge => Failure.Refused,
        _ when (int)Status is >= 400 and < 500 => Id is null ? Failure.NotDone : Failure.Refused,
        _ when (int)Status is >= 300 and < 400 => Failure.NotDone,
        _ => Call.Repeatable ? Failure.NotDone : Failure.Unknown,
    };

    public PlatformException ForPlatform() => new(Failure, Message, Error.RetryAfter ?? (Failure == Failure.NotDone && NeedsMending ? UntilMended : null), this);

    private bool NeedsMending => TokenRefused || (int?)Status is >= 300 and < 400;

    private static string Sentence(ApiCall call, ApiError error) => string.Create(
        CultureInfo.InvariantCulture,
        $"{call.Method} {call.Path}: {Number(error.Status)}{error.Explanation}{Bracketed(error.Id)}{Bracketed(error.RequestId is { } id ? "request " + id : null)}");

    private static string Number(HttpStatusCode? status) => status is { } s ? ((int)s).ToString(CultureInfo.InvariantCulture) + " " : "";

    private static string Bracketed(string? detail) => detail is null ? "" : $" ({detail})";
}

/// <param name="Path">After <c>/api/v4/</c>, without the query.</param>
/// <param name="Repeatable">Whether doing it again changes nothing.</param>
internal sealed record ApiCall(HttpMethod Method, string Path, bool Repeatable);

/// <param name="Status">Null: no answer came.</param>
/// <param name="Explanation">In words, the server's where it gave some.</param>
internal sealed record ApiError(HttpStatusCode? Status, string Explanation)
{
    public string? Id { get; init; }
    public string? RequestId { get; init; }
    public Duration? RetryAfter { get; init; }

    /// <summary>Certainly nothing reached the server.</summary>
    public bool NeverArrived { get; init; }
}
