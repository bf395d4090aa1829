namespace ViperOS.ViperFs.Layout;

/// <summary>Features without which a volume must not be mounted. There is none yet.</summary>
[Flags]
public enum IncompatibleFeatures : ulong
{
    None = 0,
    Known = None,
}
