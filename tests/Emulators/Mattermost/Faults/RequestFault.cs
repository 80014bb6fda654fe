using System.Text.RegularExpressions;

namespace RotationBot.Emulators.Mattermost.Faults;

internal sealed class RequestFault(string method, string path, RequestMishap mishap, int times)
{
    public RequestMishap Mishap { get; } = mishap;

    public int Left { get; set; } = times;

    public bool Matches(string requestMethod, string requestPath) =>
        (method == "*" || method == requestMethod) && Regex.IsMatch(requestPath, path);
}
