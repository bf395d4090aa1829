using System.Threading.Tasks;

namespace System.Runtime.CompilerServices;

/// <summary>Completed tasks for the most usual results.</summary>
internal static class TaskCache
{
    private const int FirstInt32 = -1;
    private const int Int32Count = 10;

    private static Task<bool>? s_true;
    private static Task<bool>? s_false;
    private static Task<int>?[]? s_int32;

    public static Task<TResult> Get<TResult>(TResult result)
    {
        if (typeof(TResult) == typeof(bool))
        {
            return (Task<TResult>)(object)GetBoolean((bool)(object)result!);
        }

        if (typeof(TResult) == typeof(int))
        {
            int value = (int)(object)result!;
            if ((uint)(value - FirstInt32) < Int32Count)
            {
                return (Task<TResult>)(object)GetInt32(value);
            }
        }
        else if (!typeof(TResult).IsValueType && result is null)
        {
            return NullTask<TResult>.Instance;
        }

        return new Task<TResult>(result);
    }

    private static Task<bool> GetBoolean(bool value) =>
        value ? s_true ??= new Task<bool>(true) : s_false ??= new Task<bool>(false);

    private static Task<int> GetInt32(int value)
    {
        Task<int>?[] tasks = s_int32 ??= new Task<int>?[Int32Count];
        return tasks[value - FirstInt32] ??= new Task<int>(value);
    }

    private static class NullTask<TResult>
    {
        public static readonly Task<TResult> Instance = new(default(TResult)!);
    }
}
