using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using RotationBot.Emulators.Mattermost.Model;
using RotationBot.Emulators.Mattermost.State;

namespace RotationBot.Emulators.Mattermost.Api;

/// <summary>One request and what is in it.</summary>
/// <param name="Path">The parts of the path that have names.</param>
/// <param name="Body">Null if there is none or it is not JSON.</param>
internal sealed record Call(Site Site, HttpRequest Request, IReadOnlyDictionary<string, string> Path, JsonNode? Body)
{
    private const int DefaultPerPage = 60;
    private const int MostPerPage = 200;

    /// <summary>Whose token it bears; refused if nobody's.</summary>
    public User User
    {
        get
        {
            var user = TokenOf(Request) is { } token && Site.Tokens.Owner(token) is { } owner ? Site.Users.Get(owner) : null;
            return user is { DeleteAt: 0 } ? user : throw Errors.SessionExpired();
        }
    }

    public string? Token => TokenOf(Request);

    public JsonObject Json => Body as JsonObject ?? [];

    public int Page => Number("page", 0);

    public int PerPage => Math.Min(Number("per_page", DefaultPerPage), MostPerPage);

    public CancellationToken Aborted => Request.HttpContext.RequestAborted;

    /// <returns>The id in the path; <c>me</c> is whoever asks.</returns>
    public string Id(string name)
    {
        if (name == "user_id" && Path[name] == "me")
            return User.Id;
        return Ids.IsId(Path[name]) ? Path[name] : throw Errors.UrlParameter(name);
    }

    public string Query(string name) => Request.Query[name].ToString();

    public bool QueryFlag(string name) => Query(name) == "true";

    public long Number(string name, long otherwise) =>
        long.TryParse(Query(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    public User TheUser() => Site.Users.Get(Id("user_id"));

    public Channel TheChannel() => Site.Channels.Get(Id("channel_id"));

    /// <summary>The body names ids.</summary>
    public IReadOnlyList<string> Names(string what) => Body is JsonArray { Count: > 0 } ? Body.Texts() : throw Errors.BodyParameter(what);

    public User DemandAdmin()
    {
        State.Site.Demand(User.IsAdmin);
        return User;
    }

    /// <summary>Somebody themselves, or an administrator.</summary>
    public User DemandSelf(string userId)
    {
        State.Site.Demand(User.Id == userId || User.IsAdmin);
        return User;
    }

    public static string? TokenOf(HttpRequest request)
    {
        var parts = request.Headers.Authorization.ToString().Split(' ', 2);
        return parts.Length == 2 && (parts[0].Equals("bearer", StringComparison.OrdinalIgnoreCase) || parts[0].Equals("token", StringComparison.OrdinalIgnoreCase))
            ? parts[1]
            : null;
    }

    private int Number(string name, int otherwise) => (int)Math.Min(Number(name, (long)otherwise), int.MaxValue);
}
