// What a C++ program asks of the system below its library: exceptions through many frames and threads, iostreams, std::filesystem, clocks.
// Prints the same on any Linux. Needs an empty directory to work in, its argument.
#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <functional>
#include <future>
#include <iomanip>
#include <iostream>
#include <iterator>
#include <map>
#include <memory>
#include <mutex>
#include <numeric>
#include <queue>
#include <random>
#include <shared_mutex>
#include <sstream>
#include <stdexcept>
#include <string>
#include <thread>
#include <variant>
#include <vector>

namespace fs = std::filesystem;

namespace
{
struct Tracer
{
    explicit Tracer(std::string text) : name(std::move(text)) {}
    ~Tracer() { std::cout << "~" << name << ' '; }
    std::string name;
};

class TaggedError : public std::runtime_error
{
public:
    TaggedError(int number, const std::string& text) : std::runtime_error(text), tag(number) {}
    int tag;
};

int descend(int depth)
{
    Tracer tracer("frame" + std::to_string(depth));
    if (depth == 0)
    {
        throw TaggedError(42, "bottom");
    }

    return descend(depth - 1) + 1;
}

void exceptions()
{
    try
    {
        descend(3);
    }
    catch (const TaggedError& e)
    {
        std::cout << "| caught " << e.tag << ' ' << e.what() << '\n';
    }

    try
    {
        try
        {
            throw std::out_of_range("inner");
        }
        catch (...)
        {
            std::throw_with_nested(std::logic_error("outer"));
        }
    }
    catch (const std::exception& e)
    {
        std::cout << e.what();
        try
        {
            std::rethrow_if_nested(e);
        }
        catch (const std::exception& nested)
        {
            std::cout << " <- " << nested.what() << '\n';
        }
    }

    try
    {
        std::vector<int>(3).at(5) = 1;
    }
    catch (const std::out_of_range&)
    {
        std::cout << "out of range\n";
    }

    try
    {
        std::vector<char> huge;
        huge.reserve(huge.max_size());
    }
    catch (const std::bad_alloc&)
    {
        std::cout << "no memory\n";
    }

    auto failing = std::async(std::launch::async, [] { return descend(1); });
    try
    {
        failing.get();
    }
    catch (const TaggedError& e)
    {
        std::cout << "| from a thread: " << e.what() << '\n';
    }

    long caught = 0;
    for (int i = 0; i < 10000; i++)
    {
        try
        {
            throw i;
        }
        catch (int n)
        {
            caught += n;
        }
    }

    std::cout << "caught " << caught << '\n';
}

thread_local int t_count = 0;

void threads()
{
    std::mutex mutex;
    std::atomic<long> sum = 0;
    long guarded = 0;
    std::vector<std::thread> workers;
    for (int i = 0; i < 8; i++)
    {
        workers.emplace_back([&, i] {
            for (int n = 0; n < 10000; n++)
            {
                sum += n;
                t_count++;
                std::lock_guard lock(mutex);
                guarded += i;
            }
        });
    }

    for (auto& worker : workers)
    {
        worker.join();
    }

    std::cout << "sum " << sum << " guarded " << guarded << " own " << t_count << '\n';

    std::queue<int> queue;
    std::condition_variable ready;
    bool done = false;
    long received = 0;
    std::thread consumer([&] {
        std::unique_lock lock(mutex);
        while (true)
        {
            ready.wait(lock, [&] { return done || !queue.empty(); });
            if (queue.empty())
            {
                break;
            }

            received += queue.front();
            queue.pop();
        }
    });
    for (int i = 1; i <= 1000; i++)
    {
        std::lock_guard lock(mutex);
        queue.push(i);
        ready.notify_one();
    }

    {
        std::lock_guard lock(mutex);
        done = true;
    }

    ready.notify_all();
    consumer.join();
    std::cout << "received " << received << '\n';

    std::shared_mutex shared;
    std::map<int, int> table;
    std::vector<std::future<int>> futures;
    for (int i = 0; i < 4; i++)
    {
        futures.push_back(std::async(std::launch::async, [&, i] {
            int found = 0;
            for (int n = 0; n < 200; n++)
            {
                if (n % 10 == 0)
                {
                    std::unique_lock lock(shared);
                    table[(i * 1000) + n] = n;
                }
                else
                {
                    std::shared_lock lock(shared);
                    found += table.count((i * 1000) + n - (n % 10));
                }
            }

            return found;
        }));
    }

    std::cout << "found " << std::accumulate(futures.begin(), futures.end(), 0, [](int total, auto& f) { return total + f.get(); })
              << " of " << table.size() << '\n';

    std::promise<std::string> promise;
    std::thread teller([&] { promise.set_value("a promise kept"); });
    std::cout << promise.get_future().get() << '\n';
    teller.join();

    std::once_flag once;
    std::atomic<int> calls = 0;
    std::vector<std::thread> callers;
    for (int i = 0; i < 4; i++)
    {
        callers.emplace_back([&] { std::call_once(once, [&] { calls++; }); });
    }

    for (auto& caller : callers)
    {
        caller.join();
    }

    std::cout << "once " << calls << '\n';

    std::unique_lock lock(mutex);
    auto before = std::chrono::steady_clock::now();
    bool signalled = ready.wait_for(lock, std::chrono::milliseconds(20), [] { return false; });
    auto waited = std::chrono::steady_clock::now() - before;
    std::cout << "signalled " << signalled << " waited " << (waited >= std::chrono::milliseconds(20)) << '\n';
}

void streams(const fs::path& folder)
{
    std::ostringstream text;
    text << std::setw(8) << std::setfill('.') << 42 << std::hex << std::showbase << 255 << ' ' << std::fixed << std::setprecision(3) << 3.14159
         << ' ' << std::boolalpha << true << ' ' << std::quoted("a \"quote\"");
    std::cout << text.str() << '\n';

    fs::path file = folder / "numbers.txt";
    {
        std::ofstream out(file);
        for (int i = 0; i < 1000; i++)
        {
            out << i << ' ' << i * i << '\n';
        }
    }

    std::ifstream in(file);
    long total = 0;
    int lines = 0;
    for (long a, b; in >> a >> b; lines++)
    {
        total += b;
    }

    std::cout << lines << " lines, " << total << ", " << fs::file_size(file) << " bytes\n";
    std::fstream both(file, std::ios::in | std::ios::out | std::ios::binary);
    both.seekp(0, std::ios::end);
    both << "end\n";
    both.seekg(-4, std::ios::end);
    std::string last;
    both >> last;
    std::cout << "last " << last << " at " << both.tellg() << '\n';
    std::ifstream missing(folder / "missing");
    std::cout << "missing opens: " << missing.is_open() << '\n';
    std::istringstream words("one two three");
    std::vector<std::string> list{std::istream_iterator<std::string>(words), {}};
    std::cout << list.size() << ' ' << list.back() << '\n';
}

void files(const fs::path& folder)
{
    fs::create_directories(folder / "a" / "b" / "c");
    std::ofstream(folder / "a" / "one") << "1";
    std::ofstream(folder / "a" / "b" / "two") << "22";
    fs::create_symlink("one", folder / "a" / "link");
    fs::create_hard_link(folder / "a" / "one", folder / "a" / "hard");
    fs::copy(folder / "a", folder / "copy", fs::copy_options::recursive | fs::copy_options::copy_symlinks);
    fs::rename(folder / "copy" / "b" / "two", folder / "copy" / "moved");
    fs::resize_file(folder / "copy" / "moved", 10);
    fs::permissions(folder / "copy" / "one", fs::perms::owner_read | fs::perms::group_read);
    std::vector<std::string> names;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
    {
        char kind = entry.is_symlink() ? 'l' : entry.is_directory() ? 'd' : 'f';
        names.push_back(std::string(1, kind) + ' ' + fs::relative(entry.path(), folder).string());
    }

    std::sort(names.begin(), names.end());
    for (const auto& name : names)
    {
        std::cout << name << '\n';
    }

    std::cout << fs::read_symlink(folder / "a" / "link") << ' ' << fs::hard_link_count(folder / "a" / "one") << ' '
              << fs::file_size(folder / "copy" / "moved") << ' ' << fs::equivalent(folder / "a" / "one", folder / "a" / "hard") << ' '
              << std::oct << static_cast<int>(fs::status(folder / "copy" / "one").permissions()) << std::dec << '\n';
    std::cout << fs::canonical(folder / "a" / ".." / "a" / "link").filename() << ' ' << fs::weakly_canonical(folder / "x" / ".." / "y").filename()
              << ' ' << fs::exists(folder / "none") << '\n';
    auto time = fs::last_write_time(folder / "a" / "one");
    fs::last_write_time(folder / "a" / "one", time - std::chrono::hours(1));
    std::cout << (time - fs::last_write_time(folder / "a" / "one") == std::chrono::hours(1)) << '\n';
    std::error_code error;
    fs::remove(folder / "a", error);
    std::cout << error.message() << '\n';
    fs::create_directory(folder / "a" / "one" / "below", error);
    std::cout << error.message() << '\n';
    try
    {
        std::cout << fs::file_size(folder / "none") << '\n';
    }
    catch (const fs::filesystem_error& e)
    {
        std::cout << e.code().message() << ' ' << e.path1().filename() << '\n';
    }

    fs::current_path(folder / "a");
    std::cout << fs::current_path().filename() << ' ' << fs::absolute("b").filename() << ' ' << (fs::space(".").capacity > 0) << '\n';
    fs::current_path("/");
    std::cout << fs::remove_all(folder / "a") << ' ' << fs::remove_all(folder / "copy") << '\n';
}

void library()
{
    std::mt19937_64 engine(12345);
    std::vector<unsigned long> values(1000);
    std::generate(values.begin(), values.end(), std::ref(engine));
    std::sort(values.begin(), values.end());
    std::cout << values.front() << ' ' << values.back() << '\n';
    std::random_device device;
    std::cout << "entropy " << (device() != device() || device() != device()) << '\n';
    std::variant<int, std::string> variant = std::string("held");
    std::cout << std::get<std::string>(variant) << ' ' << variant.index() << '\n';
    auto shared = std::make_shared<int>(7);
    std::weak_ptr<int> weak = shared;
    shared.reset();
    std::cout << "expired " << weak.expired() << '\n';
    auto now = std::chrono::system_clock::now();
    std::cout << "the clock runs " << (now.time_since_epoch() > std::chrono::hours(24 * 365 * 50)) << '\n';
    std::signal(SIGUSR1, [](int) { static const char text[] = "a signal\n"; std::cout.flush(); std::cout << text; });
    std::raise(SIGUSR1);
}
}

int main(int argc, char** argv)
{
    if (argc != 2)
    {
        std::cerr << "usage: library FOLDER\n";
        return 2;
    }

    exceptions();
    threads();
    streams(argv[1]);
    files(argv[1]);
    library();
    std::cout << "done" << std::endl;
    return 7;
}
