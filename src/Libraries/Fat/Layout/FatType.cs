namespace ViperOS.Fat.Layout;

/// <summary>How wide the entries of the file allocation table are, in bits.</summary>
public enum FatType
{
    Fat12 = 12,
    Fat16 = 16,
    Fat32 = 32,
}
