using System.Collections.Frozen;
using RotationBot.Domain.Routing;

namespace RotationBot.Domain.Details;

/// <summary>Names of products that people run beside the organisation's own. A number near one is its version, and none of them is a customer.</summary>
internal static class OtherProducts
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = (
        "kubernetes k8s helm docker containerd openshift eks gke aks rancher istio envoy nginx traefik haproxy caddy " +
        "postgres postgresql pg mysql mariadb redis sqlite mongodb mongo cassandra elasticsearch opensearch kafka rabbitmq etcd minio s3 oracle mssql " +
        "python node nodejs npm yarn pnpm java jdk jvm jre gradle maven bazel go golang ruby rails php rust cargo scala sbt kotlin swift typescript javascript dotnet net perl " +
        "react angular vue electron terraform ansible puppet chef pulumi jenkins cypress playwright selenium " +
        "git gitlab github bitbucket gerrit phabricator perforce p4 svn cvs zoekt ctags " +
        "prometheus grafana jaeger loki datadog sentry opentelemetry otel " +
        "ubuntu debian rhel centos fedora alpine amazon linux kernel windows macos mac ios android " +
        "chrome firefox safari edge vscode code intellij idea jetbrains pycharm goland webstorm neovim nvim vim emacs xcode eclipse " +
        "okta openssl keycloak entra azure zendesk jira slack " +
        "cli plugin plugins extension extensions chart sdk api driver library client").Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsOne(Words words, int index) => Names.Contains(words.Folded(index, index));
}
