namespace System.Runtime;

/// <summary>Profiles for compilation at run time: there is none, and the calls do nothing.</summary>
public static class ProfileOptimization
{
    public static void SetProfileRoot(string directoryPath)
    {
    }

    public static void StartProfile(string? profile)
    {
    }
}
