using System.Globalization;
using static RotationBot.Platforms.Mattermost.Api.Wire;

namespace RotationBot.Platforms.Mattermost.Api;

/// <summary>
/// The server's REST API, as far as the bot uses it, one method a call. Every method may throw a
/// <see cref="MattermostException"/>; those that find something by name give null where there is none.
/// </summary>
internal sealed partial class MattermostApi(MattermostOptions options, TimeProvider time) : IDisposable
{
    /// <summary>The most the server gives at once.</summary>
    public const int PageSize = 200;

    private readonly Wire wire = new(options, time);

    /// <summary>Where the server is; ends with a slash.</summary>
    public Uri Site => wire.Site;

    public async Task<ServerStatus> PingAsync(CancellationToken cancellationToken)
    {
        using var response = await wire.SendAsync(ApiRequest.Get("system/ping", "?get_server_status=true"), cancellationToken);
        return new ServerStatus(
            response.Headers.TryGetValues("X-Version-Id", out var versions) ? versions.FirstOrDefault() : null,
            response.Headers.Date,
            response.Headers.TryGetValues("X-Ratelimit-Limit", out var limits) && int.TryParse(limits.FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var most) ? most : null);
    }

    /// <summary>The settings every client may see, such as <c>SiteURL</c> and <c>MaxPostSize</c>.</summary>
    public Task<Dictionary<string, string>> ClientConfigAsync(CancellationToken cancellationToken) =>
        wire.AskAsync(ApiRequest.Get("config/client", "?format=old"), MattermostJson.Default.DictionaryStringString, cancellationToken);

    public Task<Dictionary<string, string>> LicenseAsync(CancellationToken cancellationToken) =>
        wire.AskAsync(ApiRequest.Get("license/client", "?format=old"), MattermostJson.Default.DictionaryStringString, cancellationToken);

    public Task<WireTeam?> TeamByNameAsync(string name, CancellationToken cancellationToken) =>
        wire.FindAsync(ApiRequest.Get(Path($"teams/name/{name}")), MattermostJson.Default.WireTeam, cancellationToken);

    public void Dispose() => wire.Dispose();
}

/// <param name="Version">Such as "5.37.0…"; null where a proxy keeps it.</param>
/// <param name="At">The server's clock, to the second.</param>
/// <param name="MostAtOnce">How many requests at once the server takes; null: as many as come.</param>
internal sealed record ServerStatus(string? Version, DateTimeOffset? At, int? MostAtOnce);
