using RotationBot.Emulators.Mattermost.Model;

namespace RotationBot.Emulators.Mattermost.Api;

/// <summary>The roles every server has; without a licence they cannot be changed.</summary>
internal static class RoleRoutes
{
    private static readonly Dictionary<string, Role> BuiltIn = new Role[]
    {
        Role.Named("channel_user", "read_channel", "create_post", "add_reaction", "remove_reaction", "use_channel_mentions", "manage_public_channel_properties", "manage_private_channel_properties"),
        Role.Named("channel_admin", "manage_channel_roles"),
        Role.Named("team_user", "list_team_channels", "join_public_channels", "read_public_channel", "view_team", "create_public_channel", "create_private_channel"),
        Role.Named("team_admin", "manage_team", "manage_slash_commands", "manage_others_slash_commands"),
        Role.Named("system_user", "create_direct_channel", "create_group_channel", "list_public_teams", "join_public_teams", "view_members"),
        Role.Named("system_admin", "manage_system", "create_bot", "create_user_access_token", "create_post_ephemeral"),
        Role.Named("system_post_all", "create_post", "use_channel_mentions"),
        Role.Named("system_post_all_public", "create_post_public", "use_channel_mentions"),
    }.ToDictionary(r => r.Name);

    public static void Map(Routes routes)
    {
        routes.Add("GET", "roles/name/{role}", call => call.User is not null && BuiltIn.TryGetValue(call.Path["role"], out var role) ? new Answer(role) : throw Errors.NoRole());
        routes.Add("POST", "roles/names", call =>
        {
            _ = call.User;
            return new Answer(call.Names("rolenames").Where(BuiltIn.ContainsKey).Select(name => BuiltIn[name]));
        });
        routes.Add("PUT", "roles/{role_id}/patch", call =>
        {
            call.DemandAdmin();
            throw Errors.RolesUnlicensed();
        });
    }
}
