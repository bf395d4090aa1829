namespace ViperOS.ViperFs.Layout;

/// <summary>Features that an implementation may ignore if it does not know them. There is none yet.</summary>
[Flags]
public enum CompatibleFeatures : ulong
{
    None = 0,
    Known = None,
}
