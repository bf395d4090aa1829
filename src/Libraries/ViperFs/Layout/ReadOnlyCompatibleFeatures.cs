namespace ViperOS.ViperFs.Layout;

/// <summary>Features without which a volume may be read but not changed. There is none yet.</summary>
[Flags]
public enum ReadOnlyCompatibleFeatures : ulong
{
    None = 0,
    Known = None,
}
