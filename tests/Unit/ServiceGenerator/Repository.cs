namespace ViperOS.Tests.ServiceGenerator;

/// <summary>Where the project's files lie, seen from the built test.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string ContractsFolder { get; } = Path.Combine(Root, "src", "Contracts", "Services");

    public static string DocumentsFolder { get; } = Path.Combine(Root, "docs", "contracts");

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder != null && !File.Exists(Path.Combine(folder.FullName, "global.json")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The test must lie below the project's root.");
    }
}
