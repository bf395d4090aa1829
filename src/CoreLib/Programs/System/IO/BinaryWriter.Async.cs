using System.Threading.Tasks;

namespace System.IO;

// Closing without making the caller wait.
public partial class BinaryWriter : IAsyncDisposable
{
    public virtual ValueTask DisposeAsync()
    {
        try
        {
            if (GetType() == typeof(BinaryWriter))
            {
                if (_closes)
                {
                    return OutStream.DisposeAsync();
                }

                return new ValueTask(OutStream.FlushAsync());
            }

            Dispose();
            return default;
        }
        catch (Exception exception)
        {
            return ValueTask.FromException(exception);
        }
    }
}
