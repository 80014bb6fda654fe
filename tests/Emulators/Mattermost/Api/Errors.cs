namespace RotationBot.Emulators.Mattermost.Api;

/// <summary>The refusals of the server in its own words.</summary>
internal static class Errors
{
    public static ApiException SessionExpired() => new(401, "api.context.session_expired.app_error", "Invalid or expired session, please login again.");

    public static ApiException BadLogin() => new(401, "api.user.login.invalid_credentials_email_username", "Enter a valid email or username and/or password.");

    public static ApiException Permissions() => new(403, "api.context.permissions.app_error", "You do not have the appropriate permissions.");

    public static ApiException UrlParameter(string name) => new(400, "api.context.invalid_url_param.app_error", $"Invalid or missing {name} parameter in request URL.");

    public static ApiException BodyParameter(string name) => new(400, "api.context.invalid_body_param.app_error", $"Invalid or missing {name} in request body.");

    public static ApiException NoUser() => new(404, "app.user.missing_account.const", "Unable to find the user.");

    public static ApiException NoUserOfThatName() => new(404, "app.user.get_by_username.app_error", "Unable to find an existing account matching your username for this team. This team may require an invite from the team owner to join.");

    public static ApiException NameTaken() => new(400, "app.user.save.username_exists.app_error", "An account with that username already exists.");

    public static ApiException NoBot() => new(404, "store.sql_bot.get.missing.app_error", "Bot does not exist.");

    public static ApiException NoToken() => new(404, "app.user_access_token.get_by_user.app_error", "Unable to get the personal access token.");

    public static ApiException NoTeam() => new(404, "app.team.get.find.app_error", "Unable to find the existing team.");

    public static ApiException NoTeamOfThatName() => new(404, "app.team.get_by_name.missing.app_error", "Unable to find the existing team.");

    public static ApiException NoTeamMember() => new(404, "app.team.get_member.missing.app_error", "No team member found for that user ID and team ID.");

    public static ApiException NoChannel() => new(404, "app.channel.get.existing.app_error", "Unable to find the existing channel.");

    public static ApiException NoChannelOfThatName() => new(404, "app.channel.get_by_name.missing.app_error", "Channel does not exist.");

    public static ApiException ChannelExists() => new(400, "store.sql_channel.save_channel.exists.app_error", "A channel with that name already exists on the same team.");

    public static ApiException NoChannelMember() => new(404, "app.channel.get_member.missing.app_error", "No channel member found for that user ID and channel ID.");

    public static ApiException NotOfTheTeam() => new(404, "app.team.get_member.missing.app_error", "No team member found for that user ID and team ID.");

    public static ApiException LongHeader() => new(400, "model.channel.is_valid.header.app_error", "Invalid header.");

    public static ApiException LongPurpose() => new(400, "model.channel.is_valid.purpose.app_error", "Invalid purpose.");

    public static ApiException GroupSize() => new(400, "api.channel.create_group.bad_size.app_error", "Group message channels must contain at least 3 and no more than 8 users.");

    public static ApiException NoPost() => new(404, "app.post.get.app_error", "Unable to get the post.");

    public static ApiException LongMessage() => new(400, "model.post.is_valid.msg.app_error", "Invalid message.");

    public static ApiException LongProps() => new(400, "model.post.is_valid.props.app_error", "Invalid props.");

    public static ApiException BadRoot() => new(400, "api.post.create_post.root_id.app_error", "Invalid RootId parameter.");

    public static ApiException RootElsewhere() => new(400, "api.post.create_post.channel_root_id.app_error", "Invalid ChannelId for RootId parameter.");

    public static ApiException Archived() => new(400, "api.post.create_post.can_not_post_to_deleted.error", "Can not post to deleted channel.");

    public static ApiException FirstIsGone() => new(500, "api.post.deduplicate_create_post.failed_to_get", "Failed to fetch original post after deduplicating a client repeating the same request.");

    public static ApiException NoAction() => new(404, "api.post.do_action.action_id.app_error", "Invalid action id.");

    public static ApiException ActionFailed() => new(400, "api.post.do_action.action_integration.app_error", "Action integration error.");

    public static ApiException TriggerExpired(int seconds) => new(400, "interactive_message.decode_trigger_id.expired", $"Trigger ID for interactive dialog is expired. Trigger IDs live for a maximum of {seconds} seconds.");

    public static ApiException TriggerUnreadable() => new(400, "interactive_message.decode_trigger_id.base64_decode_failed", "Failed to decode base64 for trigger ID for interactive dialog.");

    public static ApiException NoCommand(string trigger) => new(404, "api.command.execute_command.not_found.app_error", $"Command with a trigger of '{trigger}' not found. To send a message beginning with \"/\", try adding an empty space at the beginning of the message.");

    public static ApiException NoCommandOfThatId() => new(404, "store.sql_command.save.get.app_error", "Unable to get the command.");

    public static ApiException BadCommandStart() => new(400, "api.command.execute_command.start.app_error", "No command found.");

    public static ApiException TriggerTaken() => new(400, "api.command.duplicate_trigger.app_error", "This trigger word is already in use. Please choose another word.");

    public static ApiException CommandFailed(string trigger) => new(500, "api.command.execute_command.failed.app_error", $"Command with a trigger of '{trigger}' failed.");

    public static ApiException CommandRefused(string trigger, string status) => new(500, "api.command.execute_command.failed_resp.app_error", $"Command with a trigger of '{trigger}' returned response {status}.");

    public static ApiException ResponseUrlUsedUp() => new(400, "app.command_webhook.try_use.invalid", "Invalid webhook.");

    public static ApiException NoResponseUrl() => new(404, "app.command_webhook.get.missing", "Unable to get the webhook.");

    public static ApiException NoGroupsLicence() => new(501, "api.ldap_groups.license_error", "your license does not support ldap groups");

    public static ApiException NoLicence() => new(501, "api.license_error", "Your license does not support this feature.");

    public static ApiException NoGroup() => new(404, "app.group.no_rows", "no matching group found");

    public static ApiException GroupNameTaken() => new(400, "app.custom_group.unique_name", "group name is not unique");

    public static ApiException NoRole() => new(404, "app.role.get_by_name.app_error", "Unable to get role.");

    public static ApiException RolesUnlicensed() => new(501, "api.roles.patch_roles.license.error", "Your license does not support advanced permissions.");

    public static ApiException OldFormatOnly() => new(501, "api.config.client.old_format.app_error", "New format for the client configuration is not supported yet. Please specify format=old in the query string.");

    public static ApiException NoUpgrade() => new(400, "api.web_socket.connect.upgrade.app_error", "URL Blocked because of CORS. Url: .");

    /// <summary>What an overloaded server answers to anything.</summary>
    public static ApiException Overloaded(int status) => new(status, "app.user.get.app_error", "We encountered an error finding the account.");
}
