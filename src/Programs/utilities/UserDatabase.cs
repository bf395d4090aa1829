using System.Globalization;

namespace ViperOS.Programs.Utilities;

/// <summary>
/// The names of users and groups: /etc/passwd and /etc/group (passwd(5), group(5)), a line each, fields separated by colons. Lines that are not so are passed
/// over, and without the files numbers are all that there is.
/// </summary>
internal sealed class UserDatabase
{
    private const int NumberField = 2;
    private const int PrimaryGroupField = 3;
    private const int MembersField = 3;
    private const int HomeField = 5;

    private readonly List<string[]> _users = ReadLines("/etc/passwd");
    private readonly List<string[]> _groups = ReadLines("/etc/group");

    /// <summary>Null if no user has the number.</summary>
    public string? UserName(uint user) => NameOf(_users, user);

    /// <summary>Null if no group has the number.</summary>
    public string? GroupName(uint group) => NameOf(_groups, group);

    /// <summary>A user by name, else by number. Null if it is neither.</summary>
    public uint? FindUser(string text) => NumberOf(_users, text) ?? ParseNumber(text);

    /// <summary>A group by name, else by number. Null if it is neither.</summary>
    public uint? FindGroup(string text) => NumberOf(_groups, text) ?? ParseNumber(text);

    /// <summary>The group that a user's files belong to at first; null if the user is not known.</summary>
    public uint? PrimaryGroup(uint user) =>
        _users.Find(fields => ParseNumber(fields[NumberField]) == user) is { } found && found.Length > PrimaryGroupField
            ? ParseNumber(found[PrimaryGroupField])
            : null;

    /// <summary>Where a user's files are; null if nobody says.</summary>
    public string? Home(uint user) =>
        _users.Find(fields => ParseNumber(fields[NumberField]) == user) is { } found && found.Length > HomeField && found[HomeField].StartsWith('/')
            ? found[HomeField]
            : null;

    /// <summary>The groups that a user is in, the primary one first.</summary>
    public List<uint> Groups(uint user)
    {
        List<uint> groups = PrimaryGroup(user) is { } primary ? [primary] : [];
        string? name = UserName(user);
        foreach (string[] fields in _groups)
        {
            bool isIn = name is not null && fields.Length > MembersField && fields[MembersField].Split(',').Contains(name);
            if (isIn && ParseNumber(fields[NumberField]) is { } group && !groups.Contains(group))
            {
                groups.Add(group);
            }
        }

        return groups;
    }

    private static List<string[]> ReadLines(string path)
    {
        if (!File.Exists(path))
        {
            return [];
        }

        return [.. File.ReadAllLines(path).Select(line => line.Split(':')).Where(fields => fields.Length > NumberField && fields[0].Length != 0)];
    }

    private static string? NameOf(List<string[]> lines, uint number) => lines.Find(fields => ParseNumber(fields[NumberField]) == number)?[0];

    private static uint? NumberOf(List<string[]> lines, string name) =>
        lines.Find(fields => fields[0] == name) is { } found ? ParseNumber(found[NumberField]) : null;

    private static uint? ParseNumber(string text) =>
        uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out uint number) ? number : null;
}
