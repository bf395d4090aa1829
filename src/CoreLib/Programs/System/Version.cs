namespace System;

/// <summary>A version number of two to four parts.</summary>
public sealed class Version : IComparable<Version>, IEquatable<Version>
{
    public Version(int major, int minor, int build, int revision)
    {
        Major = major;
        Minor = minor;
        Build = build;
        Revision = revision;
    }

    public Version(string version)
    {
        string[] parts = version.Split('.');
        Major = int.Parse(parts[0]);
        Minor = int.Parse(parts[1]);
        Build = parts.Length > 2 ? int.Parse(parts[2]) : -1;
        Revision = parts.Length > 3 ? int.Parse(parts[3]) : -1;
    }

    public int Major { get; }

    public int Minor { get; }

    public int Build { get; }

    public int Revision { get; }

    public int CompareTo(Version? value) =>
        value is null ? 1
        : Major != value.Major ? Major.CompareTo(value.Major)
        : Minor != value.Minor ? Minor.CompareTo(value.Minor)
        : Build != value.Build ? Build.CompareTo(value.Build)
        : Revision.CompareTo(value.Revision);

    public bool Equals(Version? obj) => obj is not null && CompareTo(obj) == 0;

    public override bool Equals(object? obj) => Equals(obj as Version);

    public override int GetHashCode() => HashCode.Combine(Major, Minor, Build, Revision);

    public override string ToString() =>
        Build < 0 ? $"{Major}.{Minor}" : Revision < 0 ? $"{Major}.{Minor}.{Build}" : $"{Major}.{Minor}.{Build}.{Revision}";
}
