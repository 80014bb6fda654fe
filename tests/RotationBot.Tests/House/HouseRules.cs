using System.Reflection;
using System.Runtime.CompilerServices;
using RotationBot.Domain;
using RotationBot.Platforms;

namespace RotationBot.Tests.House;

/// <summary>The walls of the house, held by reflection (docs/decisions/0003).</summary>
public sealed class HouseRules
{
    private static readonly Assembly Domain = typeof(Decider).Assembly;
    private static readonly Assembly Platforms = typeof(IChatPlatform).Assembly;
    private static readonly Assembly Host = Assembly.Load("RotationBot");

    public static TheoryData<string> Projects => [.. new[] { Domain, Platforms, Host }.Select(a => a.GetName().Name!)];

    [Fact]
    public void The_domain_knows_NodaTime_and_the_base_library_only()
    {
        var known = Domain.GetReferencedAssemblies().Select(a => a.Name!).Where(n => !n.StartsWith("System.", StringComparison.Ordinal));

        Assert.Equal(["NodaTime"], known);
    }

    [Fact]
    public void The_domain_does_no_input_or_output_and_waits_for_nothing()
    {
        string[] walls = ["System.Net", "System.IO.", "System.Threading", "System.Data", "System.Text.Json"];
        var used = Domain.GetReferencedAssemblies().Select(a => a.Name!).Where(n => walls.Any(w => n.StartsWith(w, StringComparison.Ordinal)) && n != "System.Threading");
        var asynchronous = Methods(Domain).Where(IsAsync).Select(Name);

        Assert.Empty(used);
        Assert.Empty(asynchronous);
    }

    [Fact]
    public void Platforms_know_the_domain_but_not_the_host_and_the_domain_knows_neither()
    {
        Assert.Contains("RotationBot.Domain", References(Platforms));
        Assert.DoesNotContain("RotationBot", References(Platforms));
        Assert.DoesNotContain(References(Domain), n => n.StartsWith("RotationBot", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Every_async_method_ends_with_a_cancellation_token(string project)
    {
        var wrong = Methods(Assembly.Load(project))
            .Where(m => IsAsync(m) && (m.Name.EndsWith("Async", StringComparison.Ordinal) || m.IsDefined(typeof(AsyncStateMachineAttribute))) && !IsGenerated(m) && !IsGivenByAFramework(m))
            .Where(m => !m.GetParameters().Any(IsHttpContext))
            .Where(m => m.GetParameters() is not [.., { ParameterType: var last }] || last != typeof(CancellationToken));

        Assert.True(!wrong.Any(), "No token at the end of " + string.Join(", ", wrong.Select(Name)));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void Classes_are_sealed_unless_something_derives_from_them(string project)
    {
        var types = Assembly.Load(project).GetTypes().Where(t => t.IsClass && !IsGenerated(t)).ToList();
        var open = types.Where(t => !t.IsSealed && !t.IsAbstract && !types.Any(other => other.IsSubclassOf(t)));

        Assert.Empty(open.Select(t => t.FullName));
    }

    private static IEnumerable<string> References(Assembly assembly) => assembly.GetReferencedAssemblies().Select(a => a.Name!);

    private static IEnumerable<MethodInfo> Methods(Assembly assembly) => assembly.GetTypes()
        .Where(t => !IsGenerated(t))
        .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly));

    private static bool IsAsync(MethodInfo method) =>
        typeof(Task).IsAssignableFrom(method.ReturnType)
        || method.ReturnType == typeof(ValueTask)
        || (method.ReturnType.IsGenericType && method.ReturnType.GetGenericTypeDefinition() == typeof(ValueTask<>));

    /// <summary>It carries the token of its request.</summary>
    private static bool IsHttpContext(ParameterInfo parameter) => parameter.ParameterType == typeof(Microsoft.AspNetCore.Http.HttpContext);

    private static bool IsGenerated(MemberInfo member) =>
        member.Name.Contains('<', StringComparison.Ordinal)
        || member.Name == "Program"
        || member.IsDefined(typeof(CompilerGeneratedAttribute))
        || member.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute));

    /// <summary>Signatures that belong to somebody else: DisposeAsync, Main, a middleware's Invoke, an awaited property.</summary>
    private static bool IsGivenByAFramework(MethodInfo method) =>
        method.IsSpecialName || method.Name is "DisposeAsync" or "Main" or "InvokeAsync" || method.GetBaseDefinition().DeclaringType?.Assembly is { } from && from != method.DeclaringType!.Assembly;

    private static string Name(MethodInfo method) => $"{method.DeclaringType!.FullName}.{method.Name}";
}
