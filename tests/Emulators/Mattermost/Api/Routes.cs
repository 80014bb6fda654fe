namespace RotationBot.Emulators.Mattermost.Api;

/// <summary>All that can be asked. Where two match, the one without names in it wins.</summary>
internal sealed class Routes(State.Site site)
{
    private readonly List<Route> routes = [];

    /// <summary>A route that is answered from what the site knows, under its gate.</summary>
    public void Add(string method, string pattern, Func<Call, Answer> handle) =>
        AddAsync(method, pattern, call => Task.FromResult(site.Do(() => handle(call))));

    /// <summary>A route that calls out; it takes the gate by itself where it must.</summary>
    public void AddAsync(string method, string pattern, Func<Call, Task<Answer>> handle) =>
        routes.Add(new Route(method, pattern.Split('/'), handle));

    public (Route Route, Dictionary<string, string> Path)? Find(string method, string path)
    {
        var parts = path.Split('/');
        return routes
            .Select(route => (Route: route, Path: route.Match(method, parts)))
            .Where(found => found.Path is not null)
            .OrderBy(found => found.Path!.Count)
            .Select(found => ((Route, Dictionary<string, string>)?)(found.Route, found.Path!))
            .FirstOrDefault();
    }
}
