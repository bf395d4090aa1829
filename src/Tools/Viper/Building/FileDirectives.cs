using ViperOS.Tools.Viper.Host;

namespace ViperOS.Tools.Viper.Building;

/// <summary>
/// What a C# file says about its own project: lines at its beginning such as <c>#:package Name@1.2.3</c>, <c>#:property Name=Value</c> and
/// <c>#:project path</c>, as <c>dotnet run file.cs</c> takes them.
/// </summary>
public sealed class FileDirectives
{
    private const string Mark = "#:";

    private FileDirectives(
        IReadOnlyList<KeyValuePair<string, string>> packages,
        IReadOnlyList<KeyValuePair<string, string>> properties,
        IReadOnlyList<string> projects)
    {
        Packages = packages;
        Properties = properties;
        Projects = projects;
    }

    /// <summary>Names and versions.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Packages { get; }

    public IReadOnlyList<KeyValuePair<string, string>> Properties { get; }

    /// <summary>As written, seen from the file's folder.</summary>
    public IReadOnlyList<string> Projects { get; }

    /// <param name="lines">Of the file; only its beginning is looked at.</param>
    /// <param name="file">For messages.</param>
    /// <exception cref="ViperException">A directive is not understood.</exception>
    public static FileDirectives Read(IEnumerable<string> lines, string file)
    {
        List<KeyValuePair<string, string>> packages = [];
        List<KeyValuePair<string, string>> properties = [];
        List<string> projects = [];
        int number = 0;
        foreach (string line in lines)
        {
            number++;
            string text = line.Trim();
            if (!text.StartsWith(Mark, StringComparison.Ordinal))
            {
                // Directives stand before the first code; comments and other lines with # may stand between them.
                if (text.Length == 0 || text[0] == '#' || text.StartsWith("//", StringComparison.Ordinal))
                {
                    continue;
                }

                break;
            }

            int space = text.IndexOf(' ', StringComparison.Ordinal);
            string kind = space < 0 ? text[Mark.Length..] : text[Mark.Length..space];
            string value = space < 0 ? "" : text[space..].Trim();
            switch (kind)
            {
                case "package":
                    packages.Add(Split(value, '@', "a name and a version, as in #:package Humanizer.Core@2.14.1", file, number));
                    break;
                case "property":
                    properties.Add(Split(value, '=', "a name and a value, as in #:property Nullable=disable", file, number));
                    break;
                case "project" when value.Length != 0:
                    projects.Add(value);
                    break;
                case "sdk" when value == "Microsoft.NET.Sdk":
                    break;
                default:
                    throw new ViperException($"{file}({number}): '{text}' is not understood; there are #:package, #:property and #:project");
            }
        }

        return new FileDirectives(packages, properties, projects);
    }

    private static KeyValuePair<string, string> Split(string value, char separator, string wanted, string file, int number)
    {
        int position = value.IndexOf(separator, StringComparison.Ordinal);
        string name = position < 0 ? "" : value[..position].Trim();
        string rest = position < 0 ? "" : value[(position + 1)..].Trim();
        return name.Length != 0 && rest.Length != 0
            ? new KeyValuePair<string, string>(name, rest)
            : throw new ViperException($"{file}({number}): '{value}' should be {wanted}");
    }
}
