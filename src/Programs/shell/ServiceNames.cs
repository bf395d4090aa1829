using ViperOS.Contracts.Services;

namespace ViperOS.Programs.Shell;

/// <summary>The names in what the supervisor tells.</summary>
internal static class ServiceNames
{
    public static unsafe ReadOnlySpan<byte> Of(ref ServiceStatus status)
    {
        fixed (byte* name = status.Name)
        {
            ReadOnlySpan<byte> text = new(name, ServiceStatus.MaximumName);
            int end = text.IndexOf((byte)0);
            return (end < 0 ? text : text[..end]).ToArray();
        }
    }
}
