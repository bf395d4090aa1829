using System.IO;

namespace System;

// Folders that programs look for: below the user's own, as on Linux.
public static unsafe partial class Environment
{
    public static string GetFolderPath(SpecialFolder folder) => GetFolderPath(folder, SpecialFolderOption.None);

    public static string GetFolderPath(SpecialFolder folder, SpecialFolderOption option)
    {
        if (folder is < SpecialFolder.Desktop or > SpecialFolder.CDBurning)
        {
            throw new ArgumentOutOfRangeException(nameof(folder), folder, $"Illegal enum value: {(int)folder}.");
        }

        if (option is not (SpecialFolderOption.None or SpecialFolderOption.Create or SpecialFolderOption.DoNotVerify))
        {
            throw new ArgumentOutOfRangeException(nameof(option), option, $"Illegal enum value: {(int)option}.");
        }

        string path = FindFolder(folder);
        if (path.Length == 0 || option == SpecialFolderOption.DoNotVerify || Directory.Exists(path))
        {
            return path;
        }

        if (option == SpecialFolderOption.None)
        {
            return string.Empty;
        }

        Directory.CreateDirectory(path);
        return path;
    }

    private static string FindFolder(SpecialFolder folder)
    {
        string home = GetEnvironmentVariable("HOME") is { Length: > 0 } given ? given : Path.GetTempPath();
        return folder switch
        {
            SpecialFolder.CommonApplicationData => "/usr/share",
            SpecialFolder.CommonTemplates => "/usr/share/templates",
            SpecialFolder.UserProfile => home,
            SpecialFolder.Personal => Below("XDG_DOCUMENTS_DIR", home, "Documents"),
            SpecialFolder.ApplicationData => Below("XDG_CONFIG_HOME", home, ".config"),
            SpecialFolder.LocalApplicationData => Below("XDG_DATA_HOME", home, ".local/share"),
            SpecialFolder.Desktop or SpecialFolder.DesktopDirectory => Path.Combine(home, "Desktop"),
            SpecialFolder.Templates => Path.Combine(home, "Templates"),
            SpecialFolder.MyVideos => Path.Combine(home, "Videos"),
            SpecialFolder.MyMusic => Path.Combine(home, "Music"),
            SpecialFolder.MyPictures => Path.Combine(home, "Pictures"),
            SpecialFolder.Fonts => Path.Combine(home, ".fonts"),
            _ => string.Empty,
        };
    }

    private static string Below(string variable, string home, string name) =>
        GetEnvironmentVariable(variable) is { Length: > 0 } path && Path.IsPathRooted(path) ? path : Path.Combine(home, name);

    /// <summary>Which folder.</summary>
    public enum SpecialFolder
    {
        Desktop = 0,
        Programs = 2,
        Personal = 5,
        MyDocuments = 5,
        Favorites = 6,
        Startup = 7,
        Recent = 8,
        SendTo = 9,
        StartMenu = 11,
        MyMusic = 13,
        MyVideos = 14,
        DesktopDirectory = 16,
        MyComputer = 17,
        NetworkShortcuts = 19,
        Fonts = 20,
        Templates = 21,
        CommonStartMenu = 22,
        CommonPrograms = 23,
        CommonStartup = 24,
        CommonDesktopDirectory = 25,
        ApplicationData = 26,
        PrinterShortcuts = 27,
        LocalApplicationData = 28,
        InternetCache = 32,
        Cookies = 33,
        History = 34,
        CommonApplicationData = 35,
        Windows = 36,
        System = 37,
        ProgramFiles = 38,
        MyPictures = 39,
        UserProfile = 40,
        SystemX86 = 41,
        ProgramFilesX86 = 42,
        CommonProgramFiles = 43,
        CommonProgramFilesX86 = 44,
        CommonTemplates = 45,
        CommonDocuments = 46,
        CommonAdminTools = 47,
        AdminTools = 48,
        CommonMusic = 53,
        CommonPictures = 54,
        CommonVideos = 55,
        Resources = 56,
        LocalizedResources = 57,
        CommonOemLinks = 58,
        CDBurning = 59,
    }

    /// <summary>What to do about a folder that does not exist.</summary>
    public enum SpecialFolderOption
    {
        None = 0,
        Create = 0x8000,
        DoNotVerify = 0x4000,
    }
}
