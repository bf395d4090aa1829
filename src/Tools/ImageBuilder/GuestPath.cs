using System.Text;
using ViperOS.Contracts;

namespace ViperOS.Tools.ImageBuilder;

/// <summary>Turns the guest paths that people write (<c>C:hello</c>) into paths within a boot archive (<c>C/hello</c>).</summary>
public static class GuestPath
{
    /// <exception cref="ImageException">The path is empty, leaves its assign, is too long, or begins with an assign that is no directory of SYS:.</exception>
    public static string ToArchivePath(string guestPath)
    {
        int colon = guestPath.IndexOf(':', StringComparison.Ordinal);
        string assign = colon < 0 ? "SYS" : guestPath[..colon];
        string rest = guestPath[(colon + 1)..].Trim('/');
        string path = string.Equals(assign, "SYS", StringComparison.OrdinalIgnoreCase) ? rest : $"{DirectoryOf(assign)}/{rest}";
        byte[] name = Encoding.UTF8.GetBytes(path);
        if (name.Length > BootArchive.MaximumPathLength || rest.Contains(':', StringComparison.Ordinal) || !BootArchive.IsValidPath(name))
        {
            throw new ImageException($"'{guestPath}' is not a path in the guest; write it as ASSIGN:name or as a path below SYS:");
        }

        return path;
    }

    /// <summary>Assigns are case-insensitive, the archive is not: those of the system have the spelling of its directories.</summary>
    private static string DirectoryOf(string assign)
    {
        return assign.ToUpperInvariant() switch
        {
            "C" => "C",
            "S" => "S",
            "SERVERS" => "Servers",
            _ => throw new ImageException($"what is added lies below SYS:, C:, S: or Servers:; {assign}: is something else in the guest"),
        };
    }
}
