#include "source/written_date.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <iterator>
#include <utility>
#include <vector>

#include "base/text.h"

namespace codify {
namespace {

constexpr std::string_view kMonths[] = {"january", "february", "march",     "april",   "may",      "june",
                                        "july",    "august",   "september", "october", "november", "december"};
constexpr std::string_view kWeekdays[] = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
constexpr std::string_view kFillers[] = {"st", "nd", "rd", "th", "of", "t"};

constexpr bool is_number(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_word(char c) { return c >= 'a' && c <= 'z'; }

class DateReader {
  public:
    explicit DateReader(std::string_view written) : text_(lower(trim(written))) {}

    std::optional<std::string> read() {
        while (at_ < text_.size()) {
            const char c = text_[at_];
            const bool understood = is_number(c) ? number() : is_word(c) ? word() : separator(c);
            if (!understood || parts_.size() > 3) return std::nullopt;
        }
        return put_in_order() ? std::optional(iso()) : std::nullopt;
    }

  private:
    struct Part {
        int value;
        std::size_t digits;  ///< number of digits; 0 for the name of a month
    };

    bool separator(char c) {
        ++at_;
        return std::string_view(" \t/.-,").find(c) != std::string_view::npos;
    }

    int take_number() {
        constexpr int most = 99999999;
        int value = 0;
        for (; at_ < text_.size() && is_number(text_[at_]); ++at_)
            value = value > most / 10 ? most : value * 10 + (text_[at_] - '0');
        return value;
    }

    bool number() {
        const auto begin = at_;
        const int value = take_number();
        const auto digits = at_ - begin;
        if (at_ < text_.size() && text_[at_] == ':') return time(value);
        if (digits == 8 && parts_.empty()) {
            parts_ = {{value / 10000, 4}, {value / 100 % 100, 2}, {value % 100, 2}};
        } else {
            parts_.push_back({value, digits});
        }
        return digits <= 4 || digits == 8;
    }

    /// Parses minutes and seconds after `hours`, up to the end of the text.
    bool time(int hours) {
        times_ = {hours};
        while (at_ < text_.size() && text_[at_] == ':' && times_.size() < 3) {
            ++at_;
            times_.push_back(take_number());
        }
        times_.resize(3);
        return at_ == text_.size();
    }

    bool word() {
        const auto begin = at_;
        while (at_ < text_.size() && is_word(text_[at_])) ++at_;
        const auto name = std::string_view(text_).substr(begin, at_ - begin);
        const auto begins = [&](std::string_view whole) { return name.size() >= 3 && whole.starts_with(name); };
        if (std::find(std::begin(kFillers), std::end(kFillers), name) != std::end(kFillers)) return !parts_.empty();
        if (std::any_of(std::begin(kWeekdays), std::end(kWeekdays), begins)) return parts_.empty();
        const auto* const month = std::find_if(std::begin(kMonths), std::end(kMonths), begins);
        if (month == std::end(kMonths)) return false;
        parts_.push_back({static_cast<int>(month - std::begin(kMonths)) + 1, 0});
        return true;
    }

    /// Sorts the parts into year, month and day. False where they are not a date.
    bool put_in_order() {
        if (parts_.size() != 3) return false;
        if (parts_[0].digits == 0) std::swap(parts_[0], parts_[1]);  // "December 1, 2026"
        if (parts_[0].digits != 4) std::swap(parts_[0], parts_[2]);
        auto &year = parts_[0], &month = parts_[1], &day = parts_[2];
        if (year.digits != 4 && year.digits != 2) return false;
        if (month.digits > 2 || day.digits == 0 || day.digits > 2) return false;
        if (year.digits == 2) year.value += 2000;
        if (month.value > 12 && day.value <= 12) std::swap(month, day);
        return true;
    }

    [[nodiscard]] std::string iso() const {
        using namespace std::chrono;
        const auto day = year(parts_[0].value) / parts_[1].value / parts_[2].value;
        if (!day.ok()) return {};
        const auto text = [](const year_month_day& date) {
            return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                               static_cast<unsigned>(date.day()));
        };
        if (times_.empty()) return text(day);
        const bool midnight = times_ == std::vector{24, 0, 0};  // 24:00 is the start of the next day
        if (!midnight && (times_[0] > 23 || times_[1] > 59 || times_[2] > 59)) return {};
        return fmt::format("{}T{:02}:{:02}:{:02}", text(midnight ? sys_days(day) + days(1) : sys_days(day)),
                           midnight ? 0 : times_[0], times_[1], times_[2]);
    }

    std::string text_;
    std::size_t at_ = 0;
    std::vector<Part> parts_;
    std::vector<int> times_;  ///< hours, minutes, seconds, or nothing
};

}  // namespace

std::optional<std::string> written_date(std::string_view written) { return DateReader(written).read(); }

}  // namespace codify
