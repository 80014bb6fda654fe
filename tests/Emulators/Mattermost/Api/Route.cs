namespace RotationBot.Emulators.Mattermost.Api;

/// <param name="Segments">Of the path behind <c>/api/v4/</c>; one in braces is a name for whatever stands there, in that of an id only letters and digits.</param>
internal sealed record Route(string Method, string[] Segments, Func<Call, Task<Answer>> Handle)
{
    /// <returns>The named parts, or null if the path is another.</returns>
    public Dictionary<string, string>? Match(string method, string[] path)
    {
        if (method != Method || path.Length != Segments.Length)
            return null;
        var named = new Dictionary<string, string>();
        for (var i = 0; i < path.Length; i++)
            if (Segments[i].StartsWith('{') && (!Segments[i].EndsWith("_id}", StringComparison.Ordinal) || path[i].All(char.IsAsciiLetterOrDigit)))
                named[Segments[i][1..^1]] = path[i];
            else if (Segments[i] != path[i])
                return null;
        return named;
    }
}
