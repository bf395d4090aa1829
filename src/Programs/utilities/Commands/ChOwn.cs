using System.Text;
using ViperOS.Contracts;

namespace ViperOS.Programs.Utilities.Commands;

/// <summary>Changes whom files belong to: chown(1), and with only the group chgrp(1).</summary>
internal sealed class ChOwn(bool isGroupOnly) : Utility
{
    private const int CurrentDirectory = -100;
    private const int NoFollow = 0x100;
    private const uint Unchanged = uint.MaxValue;

    public override string Usage => isGroupOnly
        ? "chgrp [-hR] GROUP FILE…\n  gives files to a group, by name or number  -h of links themselves  -R of directories with all in them"
        : "chown [-hR] USER[:GROUP] FILE…\n  gives files to a user and group, by name or number; with USER: to the user's own group; :GROUP changes the group only"
            + "  -h of links themselves  -R of directories with all in them";

    public override string Options => "hR";

    public override int Run(Invocation call)
    {
        if (call.Operands.Count < 2)
        {
            throw new UsageException(isGroupOnly ? "it needs a group and a file" : "it needs an owner and a file");
        }

        (uint user, uint group) = Parse(call.Operands[0]);
        foreach (string path in call.Operands.Skip(1))
        {
            Change(call, user, group, path);
        }

        return call.Code;
    }

    private (uint User, uint Group) Parse(string text)
    {
        UserDatabase users = new();
        int colon = text.IndexOf(':');
        string owner = isGroupOnly ? "" : colon < 0 ? text : text[..colon];
        string members = isGroupOnly ? text : colon < 0 ? "" : text[(colon + 1)..];
        uint user = owner.Length == 0 ? Unchanged : users.FindUser(owner) ?? throw new UsageException($"there is no user {owner}");
        uint group = members.Length != 0 ? users.FindGroup(members) ?? throw new UsageException($"there is no group {members}")
            : colon >= 0 && owner.Length != 0 ? users.PrimaryGroup(user) ?? throw new UsageException($"user {owner} has no group")
            : Unchanged;
        return (user, group);
    }

    private static void Change(Invocation call, uint user, uint group, string path)
    {
        bool isLink = new FileInfo(path).LinkTarget is not null;
        ErrorNumber error = SetOwner(path, user, group, call.Has('h') || (isLink && call.Has('R')));
        if (error != ErrorNumber.None)
        {
            call.Report($"{path}: {Encoding.UTF8.GetString(ErrorText.For(error))}");
            return;
        }

        if (!call.Has('R') || isLink || !Directory.Exists(path))
        {
            return;
        }

        foreach (FileSystemInfo entry in new DirectoryInfo(path).EnumerateFileSystemInfos())
        {
            Change(call, user, group, path.TrimEnd('/') + "/" + entry.Name);
        }
    }

    private static unsafe ErrorNumber SetOwner(string path, uint user, uint group, bool isLinkItself)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(path + "\0");
        fixed (byte* text = bytes)
        {
            return SystemCall.ErrorOf(SystemCall.Invoke(
                SystemCallNumber.SetFileOwnerAt, CurrentDirectory, (long)text, user, group, isLinkItself ? NoFollow : 0));
        }
    }
}
